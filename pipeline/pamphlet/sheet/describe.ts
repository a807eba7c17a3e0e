import { POINTS } from './points.ts';
import type { Paper, Size } from './types.ts';

/** At most so many pages or runs of pages are named in a message. */
const NAMED = 8;

const number = (value: number) => String(Math.round(value * 10) / 10);

/** A size in points, for people: "148 x 210 mm". */
export const describeSize = ({ width, height }: Size): string =>
  `${number(width / POINTS)} x ${number(height / POINTS)} mm`;

/** A paper, for people: "A4 (210 x 297 mm)". */
export const describePaper = ({ name, width, height }: Paper): string =>
  /\d ?(?:mm|cm)$/.test(name) ? name : `${name} (${number(width)} x ${number(height)} mm)`;

/** A share, for people: "71 %", "99.8 %". */
export function describeScale(scale: number): string {
  const percent = scale * 100;
  return `${percent > 99 ? Math.floor(percent * 10) / 10 : Math.round(percent)} %`;
}

/** Page numbers in rising order, for people: "page 3", "pages 1, 4-7 and 12 more". */
export function describePages(pages: number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const named = runs.slice(0, NAMED).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const rest = runs.slice(NAMED).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return pages.length === 1 ? `page ${list}` : `pages ${list}`;
}

/** "1 sheet", "6 sheets". */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
