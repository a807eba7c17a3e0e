import type { WordIndex } from './index-words.ts';
import type { Lemma } from './lemma.ts';

const ACCENT = /[\u0300-\u036f]/;

/** Folded offsets to plain ones. The last letter keeps the accents that folding joined to it. */
export function plainRange({ from, to }: Lemma, { folded, characters }: WordIndex): Lemma {
  let end = folded.origin[to - 1] + 1;
  while (end < characters.length && ACCENT.test(characters[end])) end += 1;
  return { from: folded.origin[from], to: end };
}
