import type { Line, Paragraph } from '../types.ts';

/** Points that a tight line is set narrower than its measure, so that rounding never breaks it; justification fills them. */
const SAFETY = 0.05;

/** CSS declarations that a line needs beyond its faces: narrower spaces where they have to shrink; '' for most lines. */
export function lineCss(paragraph: Paragraph, line: Line, first: boolean): string {
  const room = paragraph.measure - (first ? paragraph.indent : 0);
  if (line.width <= room) return '';
  const spaces = paragraph.text.slice(line.from, line.to).split(' ').length - 1;
  return spaces === 0 ? '' : `word-spacing:${((room - line.width - SAFETY) / spaces).toFixed(4)}pt`;
}
