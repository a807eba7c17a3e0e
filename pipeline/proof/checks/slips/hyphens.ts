import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { WORD } from '../word-counts.ts';

/** Hyphenated words that the edition has elsewhere, and oftener, in one: what a line break left over. */
export function hyphens(passage: Passage, { counts, lexicon }: Reading): Slip[] {
  return [...passage.unquoted.matchAll(WORD)].flatMap(({ 0: word, index }): Slip[] => {
    if (!/^\p{Ll}+-\p{Ll}+$/u.test(word) || lexicon.isOwn(word)) return [];
    const joined = word.replace('-', '');
    const elsewhere = counts.get(joined) ?? 0;
    if (elsewhere <= (counts.get(word) ?? 0) || !lexicon.isKnown(joined)) return [];
    const what = `“${word}” stands elsewhere as “${joined}”`;
    return [{ rule: 'hyphen-elsewhere', from: index, to: index + word.length, what, suggestion: joined }];
  });
}
