import { dashes } from './dashes.ts';
import type { Edit, HouseStyle } from './edit.ts';
import { ellipses } from './ellipses.ts';
import { initials } from './initials.ts';
import { missingSpaces } from './missing-spaces.ts';
import { numberRanges } from './number-ranges.ts';
import { quotationMarks } from './quotation-marks.ts';

/** What house style changes in a run of text: marks and spaces, never a word. Sorted, without overlaps. */
export function typography(text: string, style: HouseStyle): Edit[] {
  return [
    ...ellipses(text),
    ...dashes(text, style),
    ...numberRanges(text),
    ...initials(text),
    ...missingSpaces(text),
    ...quotationMarks(text),
  ];
}
