import type { Rule } from '../rule.ts';

/** Rules of pamphlet/. */
export const pamphletRules = {
  'page-larger-than-sheet': {
    severity: 'error',
    summary: 'Pages do not fit on the sheet at their own size.',
    why: 'With `--scale none` they may not be made smaller, and nothing of a page is cut off.',
    fix: 'Name a larger sheet, or let the pages be made smaller: `--scale down`.',
  },
  'pages-made-smaller': {
    severity: 'hint',
    summary: 'Pages are printed smaller than they are.',
    why: 'The sheet does not hold them at their own size; small type may become too small to read.',
    fix: 'Take a sheet of twice the page, or leave it.',
  },
  'pages-of-other-sizes': {
    severity: 'hint',
    summary: 'Some pages of the PDF have another size than most of them.',
    why: 'They stand in the middle of their places, larger ones made smaller, so that all pages keep their order.',
    fix: 'Look at the picture of the sheets; make the pages of one size where the PDF was made if it matters.',
  },
  'marks-without-room': {
    severity: 'warning',
    summary: 'Marks that were asked for do not fit around the pages.',
    why: 'They stand outside of what is left after trimming, at least 4 mm beside it and its bleed.',
    fix: 'Take a larger sheet (SRA4 or A3 for A5 pages), or fewer marks.',
  },
  'bleed-cut': {
    severity: 'hint',
    summary: 'The sheet is too small for all of the pages’ bleed.',
    why: 'Where colour runs to the edge and the cut is not exact, a white line shows.',
    fix: 'Take a larger sheet: SRA4 or A3 for A5 pages.',
  },
} satisfies Record<string, Rule>;
