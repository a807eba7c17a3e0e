import type { Rule } from '../rule.ts';

const SLIP = 'Readers who meet slips doubt the rest, and a quotation of the text hands them on.';
const CORRECT =
  'If it is one, set it right: in a received text by a correction in the recipe (without `to:` it is marked [sic]).';
const hint = (summary: string, why = SLIP, fix = CORRECT): Rule => ({ severity: 'hint', summary, why, fix });

/** Rules of proof/checks/ on words, by dictionaries and by what the edition itself has elsewhere. */
export const slipRules = {
  spelling: {
    severity: 'warning',
    summary: 'A word is in no dictionary, and a letter away from one that is.',
    why: SLIP,
    fix: 'Set it right (in a received text by a correction in the recipe), or add it to words.txt of the edition.',
  },
  'spelling-quoted': hint(
    'A word in a quotation is in no dictionary, and a letter away from one that the edition uses.',
    'It is either a slip of the book quoted, to be marked [sic], or one of whoever copied it.',
    'Compare it with the book; then correct it, or mark it [sic].',
  ),
  'spelling-unknown': hint(
    'Words that no dictionary has, nor anything like them.',
    'Somebody has to look at them once.',
    'Add those that are right to words.txt of the edition, one a line.',
  ),
  'spelling-mixed': hint(
    'A British spelling in an American text, or the other way round.',
    'A text follows one of the two; quotations keep their own.',
    'Spell it as the rest of the text does, or say in `language:` which variety the text is in.',
  ),
  'word-confused': hint('A word stands where another is usually meant.'),
  'verb-form': hint('A verb is missing, stands twice, or has the wrong form.'),
  agreement: hint('A verb in the singular follows a subject in the plural.'),
  'apostrophe-doubtful': hint(
    'An apostrophe is missing or misplaced, compared with the rest of the edition.',
  ),
  'hyphen-elsewhere': hint('A word has a hyphen that it has not elsewhere in the edition.'),
  'capitals-elsewhere': hint('A name is written small that has capitals elsewhere in the edition.'),
  'abbreviation-form': hint('An abbreviation or initial has the wrong mark, or is of another language.'),
} satisfies Record<string, Rule>;
