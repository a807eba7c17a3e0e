import { folioValue } from './folio-value.ts';

/** Pages that follow each other, by their folios; one page where both are the same. */
export interface PageRange {
  first: string;
  last: string;
}

/** Joins folios that count on from each other, in the order given; a folio that stands there twice counts once. */
export function joinPages(folios: readonly string[]): PageRange[] {
  const ranges: PageRange[] = [];
  for (const folio of folios) {
    const open = ranges.at(-1);
    if (open && (open.last === folio || pagesBetween(open.last, folio) === 0)) open.last = folio;
    else ranges.push({ first: folio, last: folio });
  }
  return ranges;
}

/** Pages between two folios, the earlier one first; infinitely many between roman and arabic. */
export function pagesBetween(before: string, after: string): number {
  const [a, b] = [folioValue(before), folioValue(after)];
  return a.roman === b.roman ? b.value - a.value - 1 : Number.POSITIVE_INFINITY;
}
