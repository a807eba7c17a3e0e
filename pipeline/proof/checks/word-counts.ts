import type { Passage } from './passage.ts';

/** How often each word stands in an edition, as it is written; hyphens and apostrophes are part of words. */
export type WordCounts = ReadonlyMap<string, number>;

export const WORD = /(?<![\p{L}\p{M}\p{N}’'])\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Counts the words of all passages, quotations included. */
export function wordCounts(passages: readonly Passage[]): WordCounts {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (const [word] of passage.words.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
