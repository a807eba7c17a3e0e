import { area } from '../../drawing/area.ts';
import { line } from '../../drawing/line.ts';
import type { Shape } from '../../drawing/types.ts';
import { block, NEAR } from './block.ts';
import { lying, oblique } from './oblique.ts';

/** Points: the shut pamphlet, and what is cut off. */
const SHUT = { x: 18, width: 56, depth: 76, thickness: 5 };
const STRIP = 6;

/** The shut pamphlet loses a strip at its open side; with `around` at head and foot too. */
export function trimFigure(around: boolean): Shape[] {
  const { x, width, depth, thickness } = SHUT;
  const [near, far] = [NEAR, NEAR + depth];
  const cut = x + width - STRIP;
  const strips = [
    area(lying(cut, near, STRIP, depth, thickness), { fill: 0.8 }),
    ...(around
      ? [
          area(lying(x, near, width, STRIP, thickness), { fill: 0.8 }),
          area(lying(x, far - STRIP, width, STRIP, thickness), { fill: 0.8 }),
        ]
      : []),
  ];
  return [
    ...block(SHUT),
    ...strips,
    line([oblique(cut, near - 8, thickness), oblique(cut, far + 8, thickness)], { dashed: true, width: 1 }),
    line([oblique(x, near, thickness), oblique(x, far, thickness)], { width: 2 }),
  ];
}
