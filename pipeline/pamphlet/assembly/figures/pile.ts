import { area } from '../../drawing/area.ts';
import { line } from '../../drawing/line.ts';
import type { Shape } from '../../drawing/types.ts';
import { lying, oblique } from './oblique.ts';

/** Points from sheet to sheet. */
const STEP = 2;

/** Sheets that lie on each other; `folds` marks where they will be folded. Returns the height of the topmost too. */
export function pile(x: number, width: number, depth: number, count: number, folds = true): Shape[] {
  const top = (count - 1) * STEP;
  const sheets = Array.from({ length: count }, (_, index) => area(lying(x, 4, width, depth, index * STEP)));
  const fold = line([oblique(x + width / 2, 4, top), oblique(x + width / 2, 4 + depth, top)], {
    dashed: true,
  });
  return folds ? [...sheets, fold] : sheets;
}
