import { line } from '../../drawing/line.ts';
import { rectangle } from '../../drawing/rectangle.ts';
import type { Shape } from '../../drawing/types.ts';

/** Points: a folded section seen from its spine, head on the left; at most so many are drawn. */
const SECTION = { x: 12, width: 96, thickness: 8, gap: 2, most: 6 };
/** Points: the bar of the first section, and how much further down the next one's is. */
const BAR = { start: 14, length: 9, step: 11 };

/** Folded sections lie on each other, seen from their spines; with `bars` the marks on them make a staircase. */
export function gatherFigure(sections: number, bars: boolean): Shape[] {
  const { x, width, thickness, gap, most } = SECTION;
  const count = Math.min(sections, most);
  return Array.from({ length: count }, (_, index): Shape[] => {
    const y = 6 + (count - 1 - index) * (thickness + gap);
    const middle = y + thickness / 2;
    const start = x + BAR.start + index * BAR.step;
    return [
      rectangle(x, y, width, thickness),
      line(
        [
          [x, middle],
          [x + width, middle],
        ],
        { width: 0.4 },
      ),
      ...(bars ? [rectangle(start, y + 0.5, BAR.length, thickness - 1, { fill: 0, stroke: null })] : []),
    ];
  }).flat();
}
