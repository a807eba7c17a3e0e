import type { Block, Draft } from '../draft.ts';
import { wordsOf } from './words-of.ts';

/** blocks looked at on either side */
const REACH = 2;

/**
 * How much of what a block says is said beside it too: the weights of the words that it shares with the blocks on either
 * side, the nearest counting twice, as a share of the weight of its own. A paragraph goes on with the subject of the one
 * before; a pull quote interrupts it.
 */
export function cohesion(draft: Draft, block: Block, weights: Map<string, number>): number {
  const own = new Set(wordsOf(block.plain));
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  };
  let score = 0;
  for (let distance = 1; distance <= REACH; distance++)
    for (const at of [block.index - distance, block.index + distance]) {
      const beside = draft.blocks[at];
      if (!beside || beside.plain === block.plain || draft.claims[at]?.kind === 'drop') continue;
      const shared = [...new Set(wordsOf(beside.plain))].filter((word) => own.has(word));
      score += weigh(shared) / distance;
    }
  const whole = weigh(own);
  return whole === 0 ? 0 : score / whole;
}
