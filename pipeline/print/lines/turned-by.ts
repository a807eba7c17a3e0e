import type { Line, Paragraph } from '../types.ts';

/** Points that a line is set in because it is turned over: no line of verse begins with it. */
export function turnedBy({ turn = 0 }: Paragraph, lines: Line[], index: number): number {
  return index > 0 && !lines[index - 1].last ? turn : 0;
}
