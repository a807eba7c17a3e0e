import type { Line } from './line.ts';

/** no line of a wrapped text is longer, in characters, but for the odd one */
const WIDEST = 100;
/** a line broken for its width is at least so long */
const FULL = 45;
/** share of lines that may be wider than WIDEST */
const ODD = 0.02;
/** share of the lines with a follower that have to be full */
const MOST = 0.6;

/**
 * True where a line end is only the end of the paper: nearly no line is long, most lines that are followed by another
 * without a blank one between them are full, and there are more of those than of single lines.
 */
export function isHardWrapped(lines: Line[]): boolean {
  const length = (line: Line) => line.to - line.from;
  const wide = lines.filter((line) => length(line) > WIDEST).length;
  const followed = lines.filter((_, i) => lines[i + 1]?.gap === 0);
  const full = followed.filter((line) => length(line) >= FULL).length;
  return wide <= lines.length * ODD && full >= followed.length * MOST && full * 2 > lines.length;
}
