import { folioValue } from './folio-value.ts';

/**
 * A range of pages as the Chicago Manual of Style writes it (17th ed., 9.61): both numbers in full below 100, after a
 * multiple of 100, and in roman; after 101–109, 201–209 … the part that changes; else two figures, or more where more
 * change. "3–10", "100–104", "107–8", "321–28", "498–532", "1496–500".
 */
export function elideRange(first: string, last: string): string {
  if (first === last) return first;
  return `${first}–${lastPart(first, last)}`;
}

function lastPart(first: string, last: string): string {
  const { value, roman } = folioValue(first);
  if (roman || value < 100 || value % 100 === 0 || first.length !== last.length) return last;
  const changed = [...first].findIndex((figure, index) => figure !== last[index]);
  const least = value % 100 < 10 ? 1 : 2;
  return last.slice(Math.min(changed, last.length - least));
}
