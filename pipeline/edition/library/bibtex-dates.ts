import { cslDateOf } from './csl-date-of.ts';

/** BibLaTeX's fields of dates and CSL's. */
const DATES: readonly [string, string][] = [
  ['date', 'issued'],
  ['origdate', 'original-date'],
  ['eventdate', 'event-date'],
  ['urldate', 'accessed'],
];

/**
 * Adds to the dates of a work what the converter leaves out: doubt (`1930~`) and seasons (`2020-21`). Changes `work`;
 * dates that have either already stay.
 */
export function bibtexDates(work: Record<string, unknown>, properties: Record<string, unknown>): void {
  for (const [field, variable] of DATES) {
    const date = typeof properties[field] === 'string' ? cslDateOf(properties[field]) : null;
    const known = work[variable] as { circa?: unknown; season?: unknown } | undefined;
    if (date === null || known?.circa || known?.season) continue;
    if (date.circa || date.season) work[variable] = date;
  }
}
