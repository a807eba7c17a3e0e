import type { Block, Draft } from '../draft.ts';
import { wordsOf } from './words-of.ts';

/** shorter words say nothing about the subject */
const WEIGHTY = 5;
/** blocks looked at on either side */
const REACH = 2;

/**
 * How many weighty words a block shares with those beside it, the nearest counting twice, as a share of its own. A
 * paragraph goes on with the subject of the one before; a pull quote interrupts it.
 */
export function cohesion(draft: Draft, block: Block): number {
  const own = weighty(block);
  let score = 0;
  for (let distance = 1; distance <= REACH; distance++)
    for (const at of [block.index - distance, block.index + distance]) {
      const beside = draft.blocks[at];
      const same = beside?.plain === block.plain;
      if (!beside || same || draft.claims[at]?.kind === 'drop') continue;
      const shared = [...weighty(beside)].filter((word) => own.has(word)).length;
      score += shared / distance;
    }
  return own.size === 0 ? 0 : score / own.size;
}

const weighty = (block: Block) => new Set(wordsOf(block.plain).filter((word) => word.length >= WEIGHTY));
