import type { Rule } from '../rule.ts';

/** Rules of proof/quotations, and of reading the works that quotations are compared with. */
export const quotationRules = {
  'quotation-differs': {
    severity: 'warning',
    summary: 'A quotation has other words than the copy of its work.',
    why: 'Words that its author did not write are printed as the author’s.',
    fix: 'Compare it with the copy: correct it, mark what is left out (…) or put in ([…]), or cite the edition that has these words.',
  },
  'quotation-not-found': {
    severity: 'warning',
    summary: 'The words of a quotation do not stand in the copy of the work that it is attributed to.',
    why: 'It may be from another work, edition or translation, or be nobody’s. Not in this copy does not mean false.',
    fix: 'Look for the words elsewhere; then name the right work or edition, or say that the source was not found.',
  },
  'quotation-place': {
    severity: 'warning',
    summary: 'A quotation stands in another chapter of the copy than its citation says.',
    why: 'Readers who look it up will not find it.',
    fix: 'Correct the locator, or name the edition that it belongs to.',
  },
  'quotation-locator': {
    severity: 'hint',
    summary: 'A quotation was found in the copy, and its citation does not say where.',
    why: 'The chapter is known now, and readers would like to know it too.',
    fix: 'Add the chapter as locator.',
  },
  'quotation-no-copy': {
    severity: 'hint',
    summary: 'Quotations of a work were not compared: no copy of it was given.',
    why: 'Only what was compared is known to be right.',
    fix: 'Put a copy (.txt, .epub, .html) into the folder of --works, and name it in works.yaml.',
  },
  'passage-unattributed': {
    severity: 'warning',
    summary: 'Eight words or more of a text or note stand in a work that is not named there.',
    why: 'A quotation without its source is unfair to the author quoted and of no use to the reader.',
    fix: 'Cite the work in a note, or in the recipe under `quotations`; leave it where both have it from a third.',
  },
  'works-missing': {
    severity: 'error',
    summary: 'The folder of works cannot be read.',
    why: 'No quotation can be compared without copies of the works.',
    fix: 'Give --works a folder that is there.',
  },
  'works-empty': {
    severity: 'warning',
    summary: 'The folder of works holds no copy.',
    why: 'No quotation can be compared without copies of the works.',
    fix: 'Put copies into it: .txt, .epub or .html.',
  },
  'work-ignored': {
    severity: 'hint',
    summary: 'A file of the works folder is none that quotations are compared with.',
    why: 'Only .txt, .epub and .html are read.',
    fix: 'Save it as one of these if it is a copy of a work.',
  },
  'work-copy-missing': {
    severity: 'warning',
    summary: 'works.yaml names a file that the works folder does not have.',
    why: 'Quotations of that work are not compared.',
    fix: 'Put the file there, correct its name, or take the entry out.',
  },
  'work-unreadable': {
    severity: 'warning',
    summary: 'A copy of a work cannot be read.',
    why: 'Quotations of that work are not compared with it.',
    fix: 'Save it again as .txt, .epub or .html.',
  },
  'work-too-large': {
    severity: 'warning',
    summary: 'A copy of a work is larger than any book.',
    why: 'It was not read: searching it would take all memory.',
    fix: 'Take the pictures out, or split it and name each part in works.yaml.',
  },
  'work-empty': {
    severity: 'warning',
    summary: 'A copy of a work has no words.',
    why: 'Scans without text look like this; nothing can be compared with them.',
    fix: 'Get a copy with its text.',
  },
  'work-encoding': {
    severity: 'hint',
    summary: 'A copy of a work is not UTF-8.',
    why: 'Letters with accents and quotation marks may have been misread, and would then differ from every quotation.',
    fix: 'Look at a few of them; if they are wrong, save the file as UTF-8.',
  },
  'work-guessed': {
    severity: 'hint',
    summary: 'A file that works.yaml does not name is taken for a copy of a work by its name and title page.',
    why: 'Verdicts rest on it, and only you know which edition it is.',
    fix: 'Name it in works.yaml of the edition or of the folder, with edition, translator and year.',
  },
  'work-unknown': {
    severity: 'hint',
    summary: 'A file of the works folder is not known to be a copy of any work of the library.',
    why: 'It was not used.',
    fix: 'Name it in works.yaml with the key of its work.',
  },
} satisfies Record<string, Rule>;
