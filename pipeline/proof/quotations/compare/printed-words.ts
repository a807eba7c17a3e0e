import type { IndexedCopy } from '../../works/index-copy.ts';
import type { Span } from './find-exact.ts';

/** A word divided at the end of a line. */
const DIVIDED = /(\p{Ll})[-‐\u00ad¬][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
/** Words that are shown at either end of a longer run. */
const SHOWN = 6;

/** Words as the copy has them, on one line; of many the first, the last and their number. */
export function printedWords(copy: IndexedCopy, { from, to }: Span): string {
  const slice = (first: number, last: number) =>
    copy.copy.text.slice(copy.from[first], copy.to[last]).replace(DIVIDED, '$1').replace(/\s+/g, ' ');
  const length = to - from;
  if (length <= 0) return '';
  if (length <= 2 * SHOWN + 2) return slice(from, to - 1);
  return `${slice(from, from + SHOWN - 1)} … ${slice(to - SHOWN, to - 1)} (${length} words)`;
}
