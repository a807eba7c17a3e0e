import type { Rule } from '../rule.ts';

/** Rules of assemble/. */
export const assembleRules = {
  'text-empty': {
    severity: 'error',
    summary: 'A text of the book has no words.',
    why: 'It would be a title over a blank page.',
    fix: 'Check the source or the Markdown file, or take the text out of `texts` in book.yaml.',
  },
  'series-marks-alike': {
    severity: 'warning',
    summary: 'Two series of notes in one text have marks of the same kind.',
    why: 'A reader could not tell an editor’s note 3 from an author’s note 3.',
    fix: 'Give one of the series other `marks` in book.yaml: numbers, letters or symbols.',
  },
} satisfies Record<string, Rule>;
