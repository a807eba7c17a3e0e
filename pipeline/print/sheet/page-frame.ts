import type { Trim } from '../../model/edition.ts';
import type { Sheet } from './schema.ts';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/** Where the text block stands on the page, in points. */
export interface PageFrame {
  width: number;
  height: number;
  top: number;
  inner: number;
  outer: number;
  measure: number;
  /** lines of the grid on a full page */
  lines: number;
  /** mm */
  measureMillimetres: number;
}

/**
 * The frame of a page for a trim in millimetres. Margins are the sheet's, scaled to the trim; the text block takes the
 * nearest whole number of lines.
 */
export function pageFrame(sheet: Sheet, trim: Trim): PageFrame {
  const across = trim.width / sheet.page.width;
  const down = trim.height / sheet.page.height;
  const { margins } = sheet;
  const measureMillimetres = trim.width - (margins.inner + margins.outer) * across;
  const depth = (trim.height - (margins.top + margins.bottom) * down) * POINTS;
  return {
    width: trim.width * POINTS,
    height: trim.height * POINTS,
    // whole quarters of a point: there the browser's baselines stand exactly where they are planned
    top: Math.round(margins.top * down * POINTS * 4) / 4,
    inner: margins.inner * across * POINTS,
    outer: margins.outer * across * POINTS,
    measure: measureMillimetres * POINTS,
    lines: Math.max(0, Math.round(depth / sheet.grid)),
    measureMillimetres,
  };
}

/**
 * Points that the text block moves outwards because a thick book opens less far. The measure stays, so that the number
 * of pages does not change what it depends on.
 */
export function gutterShift(sheet: Sheet, pages: number): number {
  const { above, each, add } = sheet.gutter;
  return Math.max(0, Math.floor((pages - above) / each)) * add * POINTS;
}
