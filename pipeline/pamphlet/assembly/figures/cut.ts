import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Shape } from '../../drawing/types.ts';
import { oblique } from './oblique.ts';
import { pile } from './pile.ts';

/** Points: the pile of sheets. */
const PILE = { x: 6, width: 78, depth: 74, count: 4 };
/** Points above the table. */
const TOP = 6;

/** The pile is cut: along the upright middle, and with `level` across it; the right part goes under the left one. */
export function cutFigure({ upright, level }: { upright: boolean; level: boolean }): Shape[] {
  const { x, width, depth, count } = PILE;
  const [middle, across] = [x + width / 2, 4 + depth / 2];
  const knife = { width: 1.2 };
  const [right, bottom] = [oblique(x + width + 3, across + 6), oblique(x + width * 0.3, 0)];
  const [near, under] = [
    oblique(x + width * 0.75, 14, TOP + 2),
    oblique(x + width * 0.75, across + 18, TOP + 2),
  ];
  return [
    ...pile(x, width, depth, count, false),
    ...(upright ? [line([oblique(middle, -2, TOP), oblique(middle, 10 + depth, TOP)], knife)] : []),
    ...(level ? [line([oblique(x - 6, across, TOP), oblique(x + width + 6, across, TOP)], knife)] : []),
    ...(upright
      ? arrow(right, [right[0] + 8, -14], [bottom[0], bottom[1] - 3])
      : arrow(near, [near[0] - 6, near[1] + 12], under)),
  ];
}
