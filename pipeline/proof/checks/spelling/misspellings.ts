import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { unknownWords } from './unknown-words.ts';

/** What is always spelled alike is a word of its own: `kopeks`. */
const MOST_TIMES = 2;
/** Words so usual in the edition are quoted wrongly rather than by another spelling of the time. */
const USUAL = 2;

/**
 * Words that no dictionary has and that are a letter away from one: spelling. In quotations only those near a word that the
 * edition itself uses: spelling-quoted.
 */
export function misspellings(passage: Passage, reading: Reading): Slip[] {
  return unknownWords(passage, reading.lexicon).flatMap(({ word, from, to, quoted }): Slip[] => {
    const likely = reading.likely(word);
    if (likely === null || (reading.counts.get(word) ?? 0) > MOST_TIMES) return [];
    if (!quoted)
      return [{ rule: 'spelling', from, to, what: `“${word}” is in no dictionary`, suggestion: likely }];
    if (usage(likely, reading) < USUAL) return [];
    return [{ rule: 'spelling-quoted', from, to, what: `“${word}” is “${likely}” elsewhere` }];
  });
}

const usage = (word: string, { counts }: Reading) =>
  (counts.get(word) ?? 0) + (counts.get(word[0].toUpperCase() + word.slice(1)) ?? 0);
