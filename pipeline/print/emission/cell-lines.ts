import type { RowBlock } from '../galley/block.ts';

/** Which of the lines of a cell, [first, last), stand in units [from, to) of its row. */
export function cellLines(
  { units }: RowBlock,
  lines: number,
  from: number,
  to: number,
): { first: number; last: number } {
  return units > 1 ? { first: from, last: Math.min(to, lines) } : { first: 0, last: lines };
}
