import type { Line } from '../types.ts';

/** What CSS a set line needs: none for most, which justification alone sets as planned. */
export interface LineStyle {
  /** declarations for a span around all of the line's text, `a:b;c:d`; '' where no span is needed */
  css: string;
  /** the declaration of narrower spaces alone, '' for most lines */
  spacing: string;
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

/** A line this near to its natural width gets the margin too. */
const NEARLY_FULL = 1.02;

/** Chromium switches ligatures off with letter-spacing; the widths of a tracked line count on them. */
const LIGATURES = 'font-feature-settings:"liga","clig","calt"';

const decimal = (value: number) => String(Number(value.toFixed(5)));

/** The width of the line's spaces beside the natural one, as a share of it. */
function wordSpacing(line: Line): number {
  const { ratio } = line;
  // A last line is not justified: nothing would widen its spaces again.
  if (line.last) return ratio - 1;
  return ratio === 1 || ratio > NEARLY_FULL ? 0 : Math.min(ratio, 1) - 1 - MARGIN;
}

/**
 * The CSS by which Chromium sets a line as it was planned, in a paragraph with `white-space: nowrap` and (where it is
 * justified) `text-align: justify`. `space` is the natural width of a space in em (.2 in EB Garamond): the exact figure
 * matters only on last lines that are too full, since all others are justified.
 */
export function lineStyle(line: Line, space: number): LineStyle {
  const narrower = wordSpacing(line);
  const spacing = narrower === 0 ? '' : `word-spacing:${decimal(narrower * space)}em`;
  const declarations = spacing === '' ? [] : [spacing];
  if (line.tracking !== 0) declarations.push(`letter-spacing:${decimal(line.tracking)}em`, LIGATURES);
  return { css: declarations.join(';'), spacing, tracking: line.tracking };
}
