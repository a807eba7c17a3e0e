import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asNumber } from '../file/value.ts';
import type { Annotation } from './annotation.ts';
import type { Page } from './page.ts';

/** Flag of annotations that are not shown (ISO 32000-1, Table 165). */
const HIDDEN = 2;

/** False for annotations that are hidden or lie outside the CropBox: rules for readers do not mean them. */
export function isSeen(file: PdfFile, annotation: Annotation, page: Page): boolean {
  if (((asNumber(file.get(annotation.dict, 'F')) ?? 0) & HIDDEN) !== 0) return false;
  const box = page.boxes.CropBox ?? page.boxes.MediaBox;
  const rect = asArray(file.get(annotation.dict, 'Rect')).map((item) => asNumber(file.resolve(item)) ?? 0);
  if (box === undefined || rect.length !== 4) return true;
  const [left, bottom, right, top] = box;
  const isBeside = Math.max(rect[0], rect[2]) <= left || Math.min(rect[0], rect[2]) >= right;
  return !isBeside && Math.max(rect[1], rect[3]) > bottom && Math.min(rect[1], rect[3]) < top;
}
