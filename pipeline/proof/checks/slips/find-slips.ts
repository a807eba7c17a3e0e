import { impossibleDates } from '../dates/impossible-dates.ts';
import { givenNames, otherGivenNames } from '../names/given-names.ts';
import { lifeDates, lives } from '../names/life-dates.ts';
import { longForms, nameCapitals } from '../names/name-capitals.ts';
import { nameKeys, nearNames } from '../names/near-names.ts';
import { titleForms, titles } from '../names/title-forms.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import type { Slip } from '../slip.ts';
import { misspellings } from '../spelling/misspellings.ts';
import { mixedVarieties } from '../spelling/mixed-varieties.ts';
import { abbreviations } from './abbreviations.ts';
import { agreement } from './agreement.ts';
import { apostrophes, owners } from './apostrophes.ts';
import { capitals, numberedNames } from './capitals.ts';
import { confusedWords } from './confused-words.ts';
import { hyphens } from './hyphens.ts';
import { verbForms } from './verb-forms.ts';

/** All slips of words, passage by passage in their order. */
export function findSlips(reading: Reading): { passage: Passage; slips: Slip[] }[] {
  const known = owners(reading);
  const numbered = numberedNames(reading);
  const keys = nameKeys(reading);
  const given = givenNames(reading.edition);
  const forms = longForms(reading.edition);
  const works = titles(reading.edition);
  const years = lives(reading.edition.names);
  return reading.passages.map((passage) => ({
    passage,
    slips: [
      ...misspellings(passage, reading),
      ...mixedVarieties(passage, reading),
      ...confusedWords(passage, reading),
      ...verbForms(passage, reading),
      ...agreement(passage, reading),
      ...apostrophes(passage, reading, known),
      ...hyphens(passage, reading),
      ...capitals(passage, numbered),
      ...abbreviations(passage),
      ...nearNames(passage, reading, keys),
      ...otherGivenNames(passage, reading, given),
      ...nameCapitals(passage, forms),
      ...titleForms(passage, works),
      ...lifeDates(passage, years),
      ...impossibleDates(passage),
    ].sort((a, b) => a.from - b.from),
  }));
}
