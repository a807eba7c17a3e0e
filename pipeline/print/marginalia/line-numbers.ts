import type { PlacedLine } from '../types.ts';

/** A line that has its number beside it. */
export interface NumberedLine {
  line: PlacedLine;
  number: number;
}

/**
 * The lines of text whose number in their section is a multiple of `every`. Cells of a table that stand side by side are
 * one line; notes at the foot are not counted.
 */
export function lineNumbers(lines: readonly PlacedLine[], every: number): NumberedLine[] {
  const found: NumberedLine[] = [];
  let section = '';
  let number = 0;
  let last = '';
  for (const line of lines) {
    if (line.note !== null) continue;
    if (line.section !== section) number = 0;
    const place = `${line.page} ${line.y.toFixed(2)}`;
    if (line.section === section && place === last) continue;
    section = line.section;
    last = place;
    number += 1;
    if (number % every === 0) found.push({ line, number });
  }
  return found;
}
