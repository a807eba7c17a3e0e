import type { Line } from '../types.ts';

/**
 * Share of a natural space that a tight or tracked line is set narrower than planned: justification widens the spaces
 * to the measure, and rounding never breaks the line (as lines/line-style.ts has it).
 */
const MARGIN = 0.1;

/** What a set line asks of the spans around its text. */
export interface LineCss {
  /** declaration of narrower spaces, '' for most lines; `space` is the natural one in em */
  spacing: string;
  /** letter-spacing in em on top of that of each run */
  tracking: number;
}

/** Lines that justification alone sets as planned need nothing. */
export function lineCss(line: Line, space: number): LineCss {
  if (line.ratio >= 1 && (line.tracking === 0 || line.last)) return { spacing: '', tracking: line.tracking };
  const narrower = Math.min(0, line.ratio - 1) - (line.last ? 0 : MARGIN);
  return { spacing: `word-spacing:${Number((narrower * space).toFixed(5))}em`, tracking: line.tracking };
}
