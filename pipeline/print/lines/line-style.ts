import type { Line } from '../types.ts';

/** What CSS a set line needs; '' and {} for most lines, which justification alone sets as planned. */
export interface LineStyle {
  /** declarations for a span around all of the line's text, `a:b;c:d`; '' where no span is needed */
  css: string;
  /**
   * letter-spacing in em to be added to that of every run on the line; 0 for most. It is in `css` already; a run that
   * has letter-spacing of its own needs the sum.
   */
  tracking: number;
}

/**
 * Spaces of a tight line are set narrower than planned by this share of the natural space: justification then widens
 * them to the measure, and no rounding can push the line over it.
 */
const MARGIN = 0.1;

/** Chromium switches ligatures off with letter-spacing; the widths of a tracked line count on them. */
const LIGATURES = 'font-feature-settings:"liga","clig","calt"';

const decimal = (value: number) => String(Number(value.toFixed(5)));

/**
 * The CSS by which Chromium sets a line as it was planned, in a paragraph with `white-space: nowrap` and (where it is
 * justified) `text-align: justify`. `space` is the natural width of a space in em of the line's main style (.2 in EB
 * Garamond); a justified line needs it only as a floor, a last line that is too full as the exact amount.
 */
export function lineStyle(line: Line, space: number): LineStyle {
  const declarations: string[] = [];
  if (line.ratio < 1 || (line.tracking !== 0 && !line.last)) {
    const margin = line.last ? 0 : MARGIN;
    const narrower = Math.min(0, line.ratio - 1) - margin;
    declarations.push(`word-spacing:${decimal(narrower * space)}em`);
  }
  if (line.tracking !== 0) declarations.push(`letter-spacing:${decimal(line.tracking)}em`, LIGATURES);
  return { css: declarations.join(';'), tracking: line.tracking };
}
