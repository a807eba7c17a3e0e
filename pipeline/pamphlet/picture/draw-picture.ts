import type { Drawing, Shape } from '../drawing/types.ts';
import { words } from '../drawing/words.ts';
import type { SheetPlan } from '../plan-sheets.ts';
import { drawSide } from './draw-side.ts';

/** Points: of a side's longer edge, around it, and for the words under it. */
const SIDE = 300;
const MARGIN = 24;
const CAPTION = 26;

/** The first sheet of a plan, its front and its back beside each other as they come from the printer. */
export function drawPicture({ order, frame, flip, paper }: SheetPlan): Drawing {
  const [sheet] = order.sheets;
  const scale = SIDE / Math.max(frame.sheet.width, frame.sheet.height);
  const [width, height] = [frame.sheet.width * scale, frame.sheet.height * scale];
  const sides = sheet.back === null ? [sheet.front] : [sheet.front, sheet.back];
  const captions = [
    `sheet 1 of ${order.sheets.length}, ${paper.name}, front`,
    `its back, turned over the ${flip} edge`,
  ];
  // an upright sheet is narrower than what is said of it
  const size = Math.min(13, width / 17);
  const shapes = sides.flatMap((side, index): Shape[] => {
    const x = MARGIN + index * (width + MARGIN);
    const at = { x, y: MARGIN + CAPTION, scale };
    return [
      ...drawSide(side, frame, at),
      words(captions[index], [x + width / 2, MARGIN], size, 'regular', { align: 'middle' }),
    ];
  });
  return {
    width: sides.length * (width + MARGIN) + MARGIN,
    height: height + CAPTION + 2 * MARGIN,
    shapes,
  };
}
