import { area } from '../../drawing/area.ts';
import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Point, Shape } from '../../drawing/types.ts';
import { block, NEAR } from './block.ts';
import { lying, oblique } from './oblique.ts';

/** Points: the block in its cover, which stands open behind it. */
const BLOCK = { x: 50, width: 40, depth: 68, thickness: 8 };
const ANGLE = (125 * Math.PI) / 180;

/** The cover goes round the block, its middle at the spine. */
export function wrapCoverFigure(): Shape[] {
  const { x, width, depth, thickness } = BLOCK;
  const raised = (length: number, y: number): Point =>
    oblique(x - 3 + length * Math.cos(ANGLE), y, length * Math.sin(ANGLE));
  const [near, far] = [NEAR, NEAR + depth];
  const from = raised(width, 40);
  const to = oblique(x + width * 0.7, 40, thickness + 6);
  return [
    area(lying(x - 3, near - 2, width + 6, depth + 4, -2)),
    ...block(BLOCK),
    area([raised(0, near - 2), raised(width + 6, near - 2), raised(width + 6, far + 2), raised(0, far + 2)]),
    line([raised(0, near - 2), raised(0, far + 2)], { width: 1.4 }),
    ...arrow([from[0] + 6, from[1] + 2], [to[0], from[1] + 6], to),
  ];
}
