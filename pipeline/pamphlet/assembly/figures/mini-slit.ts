import { line } from '../../drawing/line.ts';
import { rectangle } from '../../drawing/rectangle.ts';
import type { Shape } from '../../drawing/types.ts';

/** Points: the sheet of eight panels. */
const SHEET = { x: 8, y: 10, panel: 26, height: 30 };

/** The sheet with all its creases, and the slit along the two middle panels. */
export function miniSlitFigure(): Shape[] {
  const { x, y, panel, height } = SHEET;
  const creases = [1, 2, 3].map((column) =>
    line(
      [
        [x + column * panel, y],
        [x + column * panel, y + 2 * height],
      ],
      { dashed: true },
    ),
  );
  const level = (from: number, to: number, more: object): Shape =>
    line(
      [
        [x + from * panel, y + height],
        [x + to * panel, y + height],
      ],
      more,
    );
  return [
    rectangle(x, y, 4 * panel, 2 * height),
    ...creases,
    level(0, 1, { dashed: true }),
    level(3, 4, { dashed: true }),
    level(1, 3, { width: 2 }),
  ];
}
