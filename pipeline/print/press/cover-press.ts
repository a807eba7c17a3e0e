import type { PressMarks } from '../../model/edition.ts';
import type { CoverShape } from './cover-shape.ts';
import { POINTS } from './points.ts';
import type { Box, Press, PrintCondition } from './press.ts';
import { MARK, marksFrom, pressBoxes } from './press-boxes.ts';
import { pressMarks } from './press-marks.ts';

/** Points, of all marks: as thin as a press holds. */
const WEIGHT = 0.25;

/**
 * Boxes and marks of a cover's sheet. The file's origin is the lower left corner of its bleed, for the drawing begins there.
 * With marks the folds of the spine have theirs, above and below.
 */
export function coverPress(shape: CoverShape, marks: PressMarks, condition: PrintCondition): Press {
  const { trim, spine } = shape;
  const bleed = shape.bleed * POINTS;
  const size = { width: (2 * trim.width + spine) * POINTS, height: trim.height * POINTS };
  const boxes = pressBoxes(size, { bleed, atSpine: true, marks }, 'right');
  const moved = (box: Box): Box => [box[0] + bleed, box[1] + bleed, box[2] + bleed, box[3] + bleed];
  const path = marks === 'none' ? '' : `${pressMarks(size, bleed, marks)}\n${foldMarks(shape, size.height)}`;
  return {
    boxes: [{ trim: moved(boxes.trim), bleed: moved(boxes.bleed), media: moved(boxes.media) }],
    drawings: path === '' ? [] : [{ page: 0, kind: 'path', x: bleed, y: bleed, path, weight: WEIGHT }],
    stamps: [],
    condition,
  };
}

/** Short lines beyond the trim where the sheet is folded, as those where it is cut. */
function foldMarks({ trim, spine, bleed }: CoverShape, height: number): string {
  const from = marksFrom(bleed * POINTS);
  const folds = [trim.width * POINTS, (trim.width + spine) * POINTS];
  const line = (x: number, y: number, to: number) =>
    `${figure(x)} ${figure(y)} m ${figure(x)} ${figure(to)} l`;
  return folds
    .flatMap((x) => [line(x, -from, -from - MARK), line(x, height + from, height + from + MARK)])
    .join('\n');
}

/** A thousandth of a point. */
const figure = (value: number) => String(Math.round(value * 1000) / 1000);
