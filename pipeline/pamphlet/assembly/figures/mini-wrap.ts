import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Shape } from '../../drawing/types.ts';

/** Pushed to a cross of four leaves, seen from above; they are wrapped into a book. */
export function miniWrapFigure(): Shape[] {
  const [x, y, leaf] = [60, 38, 30];
  const wing = (dx: number, dy: number) =>
    line(
      [
        [x, y],
        [x + dx * leaf, y + dy * leaf],
      ],
      { width: 2.4 },
    );
  return [
    wing(1, 0),
    wing(-1, 0),
    wing(0, 1),
    wing(0, -1),
    ...arrow([x - leaf, y + 5], [x - leaf * 0.8, y + leaf * 0.9], [x - 5, y + leaf]),
    ...arrow([x + leaf, y - 5], [x + leaf * 0.8, y - leaf * 0.9], [x + 5, y - leaf]),
  ];
}
