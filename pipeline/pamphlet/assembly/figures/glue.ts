import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import { rectangle } from '../../drawing/rectangle.ts';
import type { Shape } from '../../drawing/types.ts';

/** Points: the block stands on its open side between two boards, spine upwards, seen from its foot. */
const BLOCK = { left: 46, width: 28, height: 54, leaves: 9 };
const BOARD = 7;

/** The spine of the piled block is glued. */
export function glueFigure(): Shape[] {
  const { left, width, height, leaves } = BLOCK;
  const board = (x: number) => rectangle(x, 4, BOARD, height - 4, { fill: 0.8 });
  const step = width / leaves;
  return [
    rectangle(left, 2, width, height),
    ...Array.from({ length: leaves - 1 }, (_, index) =>
      line(
        [
          [left + step * (index + 1), 2],
          [left + step * (index + 1), 2 + height],
        ],
        { width: 0.4 },
      ),
    ),
    board(left - BOARD),
    board(left + width),
    line(
      [
        [left, 3 + height],
        [left + width, 3 + height],
      ],
      { width: 3 },
    ),
    ...arrow([left - 4, height + 16], [left + width / 2, height + 20], [left + width + 6, height + 12]),
  ];
}
