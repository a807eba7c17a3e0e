import { area } from '../../drawing/area.ts';
import type { Shape } from '../../drawing/types.ts';
import { lying, oblique } from './oblique.ts';

/** Points: a shut pamphlet or block on the table, spine on the left. */
export interface Block {
  x: number;
  width: number;
  depth: number;
  thickness: number;
}

/** Points from the near edge of the figure. */
export const NEAR = 4;

/** A shut block: the two of its sides that one sees, and its top. */
export function block({ x, width, depth, thickness }: Block): Shape[] {
  const [right, far] = [x + width, NEAR + depth];
  const side = (from: [number, number], to: [number, number]) =>
    area([oblique(...from), oblique(...to), oblique(...to, thickness), oblique(...from, thickness)]);
  return [
    side([x, NEAR], [right, NEAR]),
    side([right, NEAR], [right, far]),
    area(lying(x, NEAR, width, depth, thickness)),
  ];
}
