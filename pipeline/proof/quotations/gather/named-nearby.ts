import { mentionsWork, type WorkNames } from './named-works.ts';
import type { Attribution, QuotationUnit } from './quotation-unit.ts';
import type { Block } from './read-blocks.ts';

/** Guesses: works whose author or title stands in the paragraph of a quotation, or in the one before a block quotation. */
export function namedNearby(
  unit: QuotationUnit,
  blocks: readonly Block[],
  names: readonly WorkNames[],
): Attribution[] {
  const block = blocks[unit.block];
  const prose =
    block.quotation === null
      ? `${block.characters.slice(0, unit.from)} ${block.characters.slice(unit.to)}`
      : (blocks[unit.block - 1]?.characters ?? '');
  return names
    .filter((entry) => mentionsWork(prose, entry))
    .map(({ work }) => ({ work: { key: work }, by: 'author', sure: false }));
}
