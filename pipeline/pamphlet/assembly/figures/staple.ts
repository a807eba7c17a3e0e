import { area } from '../../drawing/area.ts';
import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Shape } from '../../drawing/types.ts';
import { STAPLES } from '../../sheet/marks/spine-marks.ts';
import { lying, oblique } from './oblique.ts';

/** Points: the open pamphlet, and the back of a staple. */
const OPEN = { x: 4, width: 84, depth: 74 };
const BACK = 10;

/** The pamphlet lies open with its outside upwards; two staples go through the fold. */
export function stapleFigure(): Shape[] {
  const middle = OPEN.x + OPEN.width / 2;
  const staples = STAPLES.flatMap((part) => {
    const y = 4 + OPEN.depth * part;
    const [tipX, tipY] = oblique(middle, y, 3);
    return [
      line([oblique(middle, y - BACK / 2), oblique(middle, y + BACK / 2)], { width: 2.4 }),
      ...arrow([tipX, tipY + 20], [tipX, tipY + 10], [tipX, tipY + 1]),
    ];
  });
  return [
    area(lying(OPEN.x, 4, OPEN.width, OPEN.depth, -2)),
    area(lying(OPEN.x, 4, OPEN.width, OPEN.depth)),
    line([oblique(middle, 4), oblique(middle, 4 + OPEN.depth)], { dashed: true }),
    ...staples,
  ];
}
