import { dashes } from './dashes.ts';
import type { Edit, TextStyle } from './edit.ts';
import { ellipses } from './ellipses.ts';
import { initials } from './initials.ts';
import { missingSpaces } from './missing-spaces.ts';
import { numberRanges } from './number-ranges.ts';
import { quotationLevels } from './quotation-levels.ts';
import { quotationMarks } from './quotation-marks.ts';

/** What house style changes in a run of text: marks and spaces, never a word. Sorted, without overlaps. */
export function typography(text: string, style: TextStyle): Edit[] {
  const marks = quotationMarks(text);
  const curled = withMarks(text, marks);
  const levels = quotationLevels(text, marks, style);
  const starts = new Set(levels.map(({ from }) => from));
  return [
    ...ellipses(text, style),
    ...dashes(curled, style).map((edit) => beforeMark(edit, starts)),
    ...(style.ranges === 'en' ? numberRanges(text) : []),
    ...initials(text),
    ...missingSpaces(text),
    ...levels,
  ];
}

/** The space between a dash and a closing mark goes with the mark: an edit that takes the space starts at it. */
function beforeMark(edit: Edit, starts: ReadonlySet<number>): Edit {
  const last = edit.to - 1;
  return last > edit.from && starts.has(last) ? { ...edit, to: last } : edit;
}

/** The text with its straight marks curly, at the same offsets: what stands beside a dash decides on it. */
function withMarks(text: string, marks: Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { to, text: mark } of marks) {
    if (mark.length !== 1) continue;
    parts.push(text.slice(done, to - 1), mark);
    done = to;
  }
  return parts.join('') + text.slice(done);
}
