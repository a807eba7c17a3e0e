import type { Found } from './find-places.ts';

/** What was found right, of what was found and of what stands there. */
export interface Score {
  right: number;
  found: number;
  expected: number;
}

/** Adds what was found in one text to the scores by kind. A place is right where its first and last line are. */
export function score(scores: Map<string, Score>, found: Found[], expected: Found[]): void {
  const key = ({ kind, line, endLine }: Found) => `${kind} ${line}-${endLine}`;
  const there = new Set(found.map(key));
  const of = (kind: string) => {
    const known = scores.get(kind) ?? { right: 0, found: 0, expected: 0 };
    scores.set(kind, known);
    return known;
  };
  for (const place of found) of(place.kind).found++;
  for (const place of expected) {
    of(place.kind).expected++;
    if (there.has(key(place))) of(place.kind).right++;
  }
}

const share = (part: number, whole: number) =>
  whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);

/** One line of a table. */
export function scoreRow(name: string, { right, found, expected }: Score): string {
  const figures = `${right} of ${expected}, ${found} found`.padEnd(30);
  return `  ${name.padEnd(18)} ${figures} precision ${share(right, found)}  recall ${share(right, expected)}`;
}
