import type { OrderedSheet, Scheme } from '../order/types.ts';
import { type EdgeKind, edgeMarks } from './marks/edge-marks.ts';
import { slitMark } from './marks/slit-mark.ts';
import { spineMarks } from './marks/spine-marks.ts';
import type { Frame, Mark, MarkKind } from './types.ts';

export interface DrawnMarks {
  /** of each sheet */
  front: Mark[][];
  back: Mark[][];
  /** kinds that were asked for and have no room */
  without: EdgeKind[];
}

/**
 * Marks of all sheets. `asked` null: what fits around the pages, and the staircase of signatures where there are several.
 */
export function drawMarks(
  sheets: OrderedSheet[],
  frame: Frame,
  scheme: Scheme,
  asked: ReadonlySet<MarkKind> | null,
): DrawnMarks {
  const several = sheets.some(({ front }) => front.flat().some((cell) => (cell?.section ?? 0) > 0));
  const usual: MarkKind[] = ['fold', 'cut', 'crop', ...(scheme === 'signatures' ? ['order' as const] : [])];
  const kinds = new Set(asked ?? usual);
  // a single section has no order
  if (!several) kinds.delete('order');
  const around = edgeMarks(frame, kinds);
  // the slit lies between the heads of pages: it needs no room, but is drawn only where somebody wants it
  const slit = scheme === 'mini' && asked?.has('cut') ? [slitMark(frame)] : [];
  return {
    front: sheets.map(({ front }) => [...around.marks, ...slit, ...spineMarks(front, frame, kinds)]),
    back: sheets.map(() => around.marks),
    without: asked === null ? [] : around.without,
  };
}
