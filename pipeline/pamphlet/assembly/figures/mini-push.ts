import { area } from '../../drawing/area.ts';
import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Point, Shape } from '../../drawing/types.ts';

/** Points: the folded strip seen from above its edge, and how far the slit gapes. */
const STRIP = { left: 10, right: 110, middle: 42, gape: 15 };

/** Folded along its length and pushed together from its ends: the slit opens to a square. */
export function miniPushFigure(): Shape[] {
  const { left, right, middle, gape } = STRIP;
  const quarter = (right - left) / 4;
  const square: Point[] = [
    [left + quarter, middle],
    [left + 2 * quarter, middle + gape],
    [left + 3 * quarter, middle],
    [left + 2 * quarter, middle - gape],
  ];
  const end = (from: number, to: number) =>
    line(
      [
        [from, middle],
        [to, middle],
      ],
      { width: 1.6 },
    );
  return [
    end(left, left + quarter),
    end(left + 3 * quarter, right),
    area(square, { width: 1.6 }),
    ...arrow([left, middle + 18], [left + 8, middle + 18], [left + quarter, middle + 18]),
    ...arrow([right, middle + 18], [right - 8, middle + 18], [right - quarter, middle + 18]),
  ];
}
