import type { Rule } from '../rule.ts';

/** Rules of pamphlet/. */
export const pamphletRules = {
  'pamphlets-none': {
    severity: 'hint',
    summary: 'Pamphlets were asked for, and no text is one.',
    why: '`build` makes pamphlets of the texts that book.yaml marks; a bare Markdown file has no place for the mark.',
    fix: 'Mark texts in book.yaml, `{text: ID, pamphlet: true}`, or make one with `pamphlet EDITION/TEXT`.',
  },
  'pdf-encrypted': {
    severity: 'error',
    summary: 'The PDF opens with a password only.',
    why: 'Its pages cannot be read without it.',
    fix: 'Take the password off: `qpdf --decrypt --password=… FILE open.pdf`, if you may.',
  },
  'pdf-not-to-print': {
    severity: 'error',
    summary: 'The PDF’s owner does not allow it to be printed.',
    why: 'The file says so in its permissions.',
    fix: 'Ask whoever made it for one that may be printed.',
  },
  'pdf-locked': {
    severity: 'hint',
    summary: 'The PDF is encrypted, but opens and may be printed.',
    why: 'What is made of it is not locked.',
    fix: 'Leave it, or see that the sheets go to nobody who may not have the pages.',
  },
  'pdf-repaired': {
    severity: 'warning',
    summary: 'The PDF is damaged; what could be read of it is printed.',
    why: 'Pages may be missing or incomplete.',
    fix: 'Compare the sheets with the file as a viewer shows it, or get the file again.',
  },
  'page-damaged': {
    severity: 'warning',
    summary: 'What a page draws cannot be read in whole.',
    why: 'It may come out empty or in part.',
    fix: 'Look at the page on its sheet, or get the file again.',
  },
  'annotations-left-out': {
    severity: 'hint',
    summary: 'Forms or comments of the PDF are not printed.',
    why: 'The file leaves it to the viewer how they look.',
    fix: 'Print the file to a new PDF in a viewer first, if they matter.',
  },
  'mini-book-pages': {
    severity: 'error',
    summary: 'A mini-book has eight pages.',
    why: 'It is folded from one side of one sheet.',
    fix: 'Take another scheme, `--scheme saddle`, or a PDF of at most eight pages.',
  },
  'cover-pages': {
    severity: 'error',
    summary: 'There are not enough pages for a cover and something in it.',
    why: 'The cover takes the first two and the last two pages.',
    fix: 'Leave out `--cover`.',
  },
  'saddle-thick': {
    severity: 'hint',
    summary: 'Many sheets are to lie in one another.',
    why: 'More than about twenty sheets of office paper are too much for a stapler, and the pamphlet does not stay shut.',
    fix: 'Sew it in signatures, `--scheme signatures`, or glue it, `--scheme perfect`.',
  },
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
