import { line } from '../drawing/line.ts';
import { rectangle } from '../drawing/rectangle.ts';
import type { Point, Shape } from '../drawing/types.ts';
import { words } from '../drawing/words.ts';
import type { Cell, Side } from '../order/types.ts';
import type { Frame, Seam } from '../sheet/types.ts';

/** Where a side is drawn: its lower left corner, and how large. */
export interface At {
  x: number;
  y: number;
  scale: number;
}

/** Parts of a page's width: the number, and the grey bars that stand for lines below its head. */
const NUMBER = 0.3;
const BARS = { from: 0.12, to: 0.88, count: 3, step: 0.07, first: 0.12 };
const PALE = 0.82;

/** One side of a sheet with the numbers of its pages, each with some lines at its head; folds are dashed, cuts are not. */
export function drawSide(side: Side, frame: Frame, { x, y, scale }: At): Shape[] {
  const { sheet, columns, rows, cell, between } = frame;
  const place = (px: number, py: number): Point => [x + px * scale, y + py * scale];
  const pages = side.flatMap((row, down) =>
    row.flatMap((one, across): Shape[] => {
      const [left, bottom] = place(columns[across], rows[down]);
      const [width, height] = [cell.width * scale, cell.height * scale];
      return one === null ? waste(left, bottom, width, height) : page(one, left, bottom, width, height);
    }),
  );
  const [right, top] = [sheet.width, sheet.height];
  const upright = edges(columns, cell.width, between.columns).map(({ kind, at }) =>
    line([place(at, 0), place(at, top)], { dashed: kind === 'fold' }),
  );
  const level = edges(rows.toReversed(), cell.height, between.rows.toReversed()).map(({ kind, at }) =>
    line([place(0, at), place(right, at)], { dashed: kind === 'fold' }),
  );
  return [rectangle(x, y, right * scale, top * scale, { width: 1 }), ...pages, ...upright, ...level];
}

function edges(starts: number[], length: number, seams: Seam[]) {
  return seams.flatMap(({ kind, gap }, index) => {
    const at = starts[index] + length;
    return gap > 0
      ? [
          { kind, at },
          { kind, at: at + gap },
        ]
      : [{ kind, at }];
  });
}

function page(
  { page: number, turned }: Cell,
  left: number,
  bottom: number,
  width: number,
  height: number,
): Shape[] {
  const size = width * NUMBER;
  const middle: Point = [left + width / 2, bottom + height / 2];
  const trim = rectangle(left, bottom, width, height, { stroke: PALE, fill: null, width: 0.4 });
  if (number === null)
    return [trim, words('blank', middle, size / 2, 'italic', { align: 'middle', turned, grey: 0.5 })];
  const bars = Array.from({ length: BARS.count }, (_, index) => {
    const down = (BARS.first + index * BARS.step) * height;
    const level = turned ? bottom + down : bottom + height - down;
    return line(
      [
        [left + BARS.from * width, level],
        [left + BARS.to * width, level],
      ],
      { stroke: PALE, width: height * 0.02 },
    );
  });
  // the middle of a figure is about a third of its size above the baseline
  const baseline: Point = [middle[0], middle[1] + (turned ? size / 3 : -size / 3)];
  return [trim, ...bars, words(String(number), baseline, size, 'regular', { align: 'middle', turned })];
}

const waste = (left: number, bottom: number, width: number, height: number): Shape[] => [
  rectangle(left, bottom, width, height, { stroke: null, fill: 0.93 }),
];
