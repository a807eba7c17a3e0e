import type { Shape } from '../../drawing/types.ts';
import { drawSide } from '../../picture/draw-side.ts';
import type { SheetPlan } from '../../plan-sheets.ts';
import { FIGURE } from './oblique.ts';

/** Points between the two sides. */
const GAP = 8;

/** Front and back of the first sheet, as they come from the printer. */
export function firstSheetFigure({ order, frame }: SheetPlan): Shape[] {
  const [sheet] = order.sheets;
  const sides = sheet.back === null ? [sheet.front] : [sheet.front, sheet.back];
  const { width, height } = frame.sheet;
  const across = (FIGURE.width - GAP * (sides.length - 1)) / sides.length;
  const scale = Math.min(across / width, FIGURE.height / height);
  const left = (FIGURE.width - sides.length * width * scale - GAP * (sides.length - 1)) / 2;
  const y = (FIGURE.height - height * scale) / 2;
  return sides.flatMap((side, index) =>
    drawSide(side, frame, { x: left + index * (width * scale + GAP), y, scale }),
  );
}
