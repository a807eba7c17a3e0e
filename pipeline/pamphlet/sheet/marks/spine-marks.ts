import type { Side } from '../../order/types.ts';
import { POINTS } from '../points.ts';
import type { Frame, Mark, MarkKind } from '../types.ts';
import { HAIR } from './measures.ts';

/** Points: the back of a staple is 12 mm long; the line under it is shorter, so that none of it shows. */
const STAPLE = 10 * POINTS;
/** Parts of the page's height at which the two staples go. */
export const STAPLES = [0.25, 0.75];
/** Points: a bar on the spine is 2 mm wide, half of it on each page, and 5 mm high; the next is 6 mm lower. */
const BAR = { width: 2 * POINTS, height: 5 * POINTS, step: 6 * POINTS };
/** Part of the page's height where the bar of the first signature begins, from its head. */
const FIRST_BAR = 0.15;

/**
 * Marks on the fold, on the outside of the outermost sheet of each section: where the staples go, and bars that make a
 * staircase on the spines of gathered signatures, so that one sees when one is missing or misplaced.
 */
export function spineMarks(front: Side, frame: Frame, kinds: ReadonlySet<MarkKind>): Mark[] {
  return front.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const seam = frame.between.columns[x];
      if (cell === null || cell.depth > 0 || seam?.kind !== 'fold' || row[x + 1] === null) return [];
      const fold = frame.columns[x] + frame.cell.width + seam.gap / 2;
      const foot = frame.rows[y];
      return [
        ...(kinds.has('staple') ? staples(fold, foot, frame) : []),
        ...(kinds.has('order') ? [bar(fold, foot, cell.section, frame)] : []),
      ];
    }),
  );
}

function staples(fold: number, foot: number, { cell }: Frame): Mark[] {
  return STAPLES.map((part) => {
    const middle = foot + cell.height * part;
    return {
      kind: 'staple',
      from: [fold, middle - STAPLE / 2],
      to: [fold, middle + STAPLE / 2],
      width: HAIR,
      dashed: false,
    };
  });
}

/** The staircase begins anew at the head where it would leave the page. */
function bar(fold: number, foot: number, section: number, { cell }: Frame): Mark {
  const room = cell.height * (1 - 2 * FIRST_BAR);
  const steps = Math.max(1, Math.floor(room / BAR.step));
  const top = foot + cell.height * (1 - FIRST_BAR) - (section % steps) * BAR.step;
  return { kind: 'order', from: [fold, top - BAR.height], to: [fold, top], width: BAR.width, dashed: false };
}
