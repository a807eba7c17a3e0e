import type { Block, Claim } from '../draft.ts';

/** One claim a block, all of one group: the first block's index. */
export function wholeGroup(
  blocks: Block[],
  what: Pick<Claim, 'kind' | 'rule' | 'confidence'> & Partial<Claim>,
): Claim[] {
  return blocks.map((block) => ({ group: blocks[0].index, ...what, block: block.index }));
}
