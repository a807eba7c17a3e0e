import type { Draft } from '../draft.ts';
import { wordsOf } from './words-of.ts';

/** shorter words say nothing about the subject */
const WEIGHTY = 5;

/** How much each longer word of a text says: the logarithm of how few blocks have it; 0 for one that all have. */
export function wordWeights(draft: Draft): Map<string, number> {
  const blocks = new Map<string, number>();
  for (const block of draft.blocks)
    for (const word of new Set(wordsOf(block.plain)))
      if (word.length >= WEIGHTY) blocks.set(word, (blocks.get(word) ?? 0) + 1);
  return new Map([...blocks].map(([word, count]) => [word, Math.log(draft.blocks.length / count)]));
}
