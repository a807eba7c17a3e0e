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
 * Millimetres of a line for a trim: what the margins leave, which are the sheet's scaled to the trim, and not more than
 * can be read with ease.
 */
export function measureOf({ page, margins, measure }: Sheet, trim: Trim): number {
  const across = trim.width / page.width;
  return Math.min(trim.width - (margins.inner + margins.outer) * across, measure.most);
}

/**
 * The frame of a page for a trim in millimetres. Inner and outer margin share what the measure leaves as those of the
 * sheet do; the text block takes the nearest whole number of lines.
 */
export function pageFrame(sheet: Sheet, trim: Trim): PageFrame {
  const { margins } = sheet;
  const down = trim.height / sheet.page.height;
  const measureMillimetres = measureOf(sheet, trim);
  const inner = ((trim.width - measureMillimetres) * margins.inner) / (margins.inner + margins.outer);
  const depth = (trim.height - (margins.top + margins.bottom) * down) * POINTS;
  return {
    width: trim.width * POINTS,
    height: trim.height * POINTS,
    // whole quarters of a point: there the browser's baselines stand exactly where they are planned
    top: Math.round(margins.top * down * POINTS * 4) / 4,
    inner: inner * POINTS,
    outer: (trim.width - measureMillimetres - inner) * POINTS,
    measure: measureMillimetres * POINTS,
    lines: Math.max(0, Math.round(depth / sheet.grid)),
    measureMillimetres,
  };
}

/**
 * Points that the text block moves outwards because a thick book opens less far, as far as the outer margin can spare
 * them. The measure stays, so that the number of pages does not change what it depends on.
 */
export function gutterShift({ gutter }: Sheet, frame: PageFrame, pages: number): number {
  const { above, each, add, outer } = gutter;
  const wanted = Math.max(0, Math.floor((pages - above) / each)) * add * POINTS;
  return Math.max(0, Math.min(wanted, frame.outer - outer * POINTS));
}
