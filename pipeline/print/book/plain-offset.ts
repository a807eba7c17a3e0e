import { firstWhere } from '../first-where.ts';
import type { Copy } from '../galley/block.ts';

/** An offset in set text as one in the plain characters of its block: calls, and spaces that we put in, are none. */
export function plainOffset({ added }: Pick<Copy, 'added'>, at: number): number {
  const last = added[firstWhere(added, (one) => one.at >= at) - 1];
  return last ? at - last.before - Math.min(last.length, at - last.at) : at;
}
