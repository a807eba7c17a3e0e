import { letters } from './letters.ts';
import type { PageText } from './read-pages.ts';

/** Calls of notes: no words of a heading. */
const CALLS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A heading of the editions takes at most so many lines. */
const MOST_LINES = 5;

/** True where lines of the page, one or several that follow each other, hold exactly this heading and nothing else. */
export function headingStands(page: PageText | undefined, title: string): boolean {
  const lines = (page?.lines ?? []).map((line) => letters(line.replace(CALLS, '')));
  const wanted = letters(title);
  return lines.some((_, from) =>
    Array.from({ length: MOST_LINES }, (_, more) => lines.slice(from, from + more + 1).join('')).includes(
      wanted,
    ),
  );
}
