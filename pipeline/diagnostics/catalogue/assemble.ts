import type { Rule } from '../rule.ts';

/** Rules of assemble/. */
export const assembleRules = {
  'series-marks-alike': {
    severity: 'warning',
    summary: 'Two series of notes in one text have marks of the same kind.',
    why: 'A reader could not tell an editor’s note 3 from an author’s note 3.',
    fix: 'Give one of the series other `marks` in book.yaml: numbers, letters or symbols.',
  },
} satisfies Record<string, Rule>;
