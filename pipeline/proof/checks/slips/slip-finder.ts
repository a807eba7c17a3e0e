import type { Slip } from '../../../markdown/slips/slip.ts';
import { givenNames, otherGivenNames } from '../names/given-names.ts';
import { nameKeys, nearNames } from '../names/near-names.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { misspellings } from '../spelling/misspellings.ts';
import { mixedVarieties } from '../spelling/mixed-varieties.ts';
import { agreement } from './agreement.ts';
import { apostrophes, owners } from './apostrophes.ts';
import { capitals, numberedNames } from './capitals.ts';
import { confusedWords } from './confused-words.ts';
import { hyphens } from './hyphens.ts';
import { verbForms } from './verb-forms.ts';

/** Slips of words and names that dictionaries show, of one passage; made for an edition. */
export function slipFinder(reading: Reading): (passage: Passage) => Slip[] {
  const known = owners(reading);
  const numbered = numberedNames(reading);
  const keys = nameKeys(reading);
  const given = givenNames(reading.edition);
  return (passage) => [
    ...misspellings(passage, reading),
    ...mixedVarieties(passage, reading),
    ...confusedWords(passage, reading),
    ...verbForms(passage, reading),
    ...agreement(passage, reading),
    ...apostrophes(passage, reading, known),
    ...hyphens(passage, reading),
    ...capitals(passage, numbered),
    ...nearNames(passage, reading, keys),
    ...otherGivenNames(passage, reading, given),
  ];
}
