import { area } from '../../drawing/area.ts';
import { line } from '../../drawing/line.ts';
import type { Point, Shape } from '../../drawing/types.ts';
import { lying, oblique } from './oblique.ts';

/** Points: the open section. */
const OPEN = { x: 4, width: 84, depth: 74 };
/** Parts of the fold at which the needle goes through. */
const HOLES = [0.12, 0.32, 0.5, 0.68, 0.88];

/** A section lies open at its middle; a thread goes through holes in its fold. */
export function sewFigure(): Shape[] {
  const middle = OPEN.x + OPEN.width / 2;
  const holes = HOLES.map((part): Point => oblique(middle, 4 + OPEN.depth * part));
  return [
    area(lying(OPEN.x, 4, OPEN.width, OPEN.depth, -2)),
    area(lying(OPEN.x, 4, OPEN.width, OPEN.depth)),
    line([oblique(middle, 4), oblique(middle, 4 + OPEN.depth)], { dashed: true }),
    // every other stitch is on this side
    line([holes[0], holes[1]], { width: 1.8 }),
    line([holes[3], holes[4]], { width: 1.8 }),
    line([holes[1], [holes[1][0] + 16, holes[1][1] + 14], [holes[1][0] + 34, holes[1][1] + 10]], {
      width: 1,
    }),
    ...holes.map(([x, y]) =>
      area(
        [
          [x - 1.4, y],
          [x, y + 1.4],
          [x + 1.4, y],
          [x, y - 1.4],
        ],
        { fill: 0, stroke: null },
      ),
    ),
  ];
}
