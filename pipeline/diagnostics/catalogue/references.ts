import type { Rule } from '../rule.ts';

/** Rules of cross-references: assemble/ and print/. */
export const referenceRules = {
  'reference-dangling': {
    severity: 'error',
    summary: 'A cross-reference leads to a note or text that is not in the book.',
    why: 'A reader would be sent to a number or page that is not there.',
    fix: 'Write note:<note> for a note of the same text, note:<text>/<note> for one of another, text:<text> for a text.',
  },
  'note-circle': {
    severity: 'error',
    summary: 'Notes refer to each other in a circle.',
    why: 'A reader who follows them comes back to where they began; one of the notes has to say what there is to say.',
    fix: 'Take out one of the references of the chain, or move the words that all of them need into one note.',
  },
  'page-references-unsettled': {
    severity: 'warning',
    summary: 'Page numbers of cross-references change the pages that they name.',
    why: 'One of them may be off by a page: each way of setting the book makes another one right.',
    fix: 'Change a few words on the pages named, so that a line more or less no longer matters.',
  },
} satisfies Record<string, Rule>;
