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
  'name-near': hint('A name is one letter away from one that names.yaml, the library or the edition has.'),
  'name-given': hint(
    'A person of names.yaml has another given name.',
    'It is a slip, another form, or another person.',
    'Correct it, add the form to names.yaml under `variants:`, or give the other person an entry.',
  ),
  'name-capitals': hint('A name of names.yaml has other capitals.'),
  'title-form': hint('The title of a work of the library has other capitals.'),
  'life-dates': {
    severity: 'warning',
    summary: 'The years of a life cannot be, or are others than those of names.yaml.',
    why: 'One of the two is wrong, and readers will find it.',
    fix: 'Look it up, and set the text or names.yaml right.',
  },
  'date-impossible': {
    severity: 'warning',
    summary: 'A date names a day that its month does not have.',
    why: 'Something in it is wrong, and nobody can tell what from the page.',
    fix: 'Look it up; in a received text correct it in the recipe, or say in a note which day is meant.',
  },
  'date-weekday': {
    severity: 'warning',
    summary: 'A date and its weekday do not go together, in neither calendar.',
    why: 'One of the two is wrong.',
    fix: 'Look it up; in a received text correct it in the recipe, or say in a note which is right.',
  },
  'month-without-style': hint(
    'The end of a month in the time of two calendars does not say which one it follows.',
    'By the other calendar it falls into another month, and books seem to contradict each other.',
    'In a received text key a note to it; in your own words say “(Old Style)” or name the day as a mark, {os:1917-08-28}.',
  ),
  'years-disagree': hint(
    'The same thing is dated to two years that are close to each other.',
    'One of the two may be a slip.',
    'Look it up; correct the wrong one, or say in a note why they differ.',
  ),
} satisfies Record<string, Rule>;
