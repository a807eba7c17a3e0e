import type { IndexedCopy } from '../../works/index-copy.ts';
import type { Piece } from './split-pieces.ts';

/** Words of a copy, by their indices; `to` is the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** A phrase that stands more often has no place worth naming. */
const MOST_PLACES = 60;
/** A phrase that stands more often is not looked for between ellipses: its neighbours say where it is meant. */
const MOST_TRIES = 5000;

/**
 * Where the pieces of a quotation stand in the copy, letter by letter, one after the other and no further apart than
 * they may be. Spaces, hyphens and stops mean nothing, but words begin and end where those of the copy do.
 */
export function findExact(pieces: Piece[], copy: IndexedCopy): Span[] {
  const sought = pieces.map(({ words, gap }) => ({
    letters: words.map((word) => word.letters).join(''),
    gap,
  }));
  const longest = sought.reduce(
    (best, { letters }, at) => (letters.length > sought[best].letters.length ? at : best),
    0,
  );
  if (sought.some(({ letters }) => !copy.letters.includes(letters))) return [];
  const places: Span[] = [];
  let tries = 0;
  for (const anchor of occurrences(sought[longest].letters, copy)) {
    const to = forwards(sought.slice(longest + 1), anchor.to, copy);
    const from = to === null ? null : backwards(sought.slice(0, longest + 1), anchor.from, copy);
    if (from !== null && to !== null) places.push({ from, to });
    tries += 1;
    if (places.length === MOST_PLACES || tries === MOST_TRIES) break;
  }
  return places;
}

interface Sought {
  letters: string;
  gap: number;
}

function* occurrences(letters: string, copy: IndexedCopy): Generator<Span> {
  for (let at = copy.letters.indexOf(letters); at >= 0; at = copy.letters.indexOf(letters, at + 1)) {
    const span = spanAt(at, letters.length, copy);
    if (span !== null) yield span;
  }
}

/** The word after the last piece, or null where one is missing. */
function forwards(pieces: Sought[], start: number, copy: IndexedCopy): number | null {
  let word = start;
  for (const { letters, gap } of pieces) {
    const first = copy.starts[word];
    const last = copy.starts[Math.min(word + gap, copy.length)] + letters.length;
    const stretch = copy.letters.slice(first, last);
    let found: Span | null = null;
    for (let at = stretch.indexOf(letters); at >= 0 && found === null; at = stretch.indexOf(letters, at + 1))
      found = spanAt(first + at, letters.length, copy);
    if (found === null) return null;
    word = found.to;
  }
  return word;
}

/** The word that the first piece begins with, or null where one is missing. The last of `pieces` is the one found. */
function backwards(pieces: Sought[], start: number, copy: IndexedCopy): number | null {
  let word = start;
  for (let index = pieces.length - 2; index >= 0; index--) {
    const { letters } = pieces[index];
    const end = copy.starts[word];
    const first = Math.max(0, copy.starts[Math.max(word - pieces[index + 1].gap, 0)] - letters.length);
    const stretch = copy.letters.slice(first, end);
    let found: Span | null = null;
    for (let at = stretch.lastIndexOf(letters); at >= 0 && found === null; ) {
      found = spanAt(first + at, letters.length, copy);
      at = at === 0 ? -1 : stretch.lastIndexOf(letters, at - 1);
    }
    if (found === null) return null;
    word = found.from;
  }
  return word;
}

/** The words that letters are, if they begin and end with words. */
function spanAt(at: number, length: number, copy: IndexedCopy): Span | null {
  const from = wordAt(at, copy.starts);
  const to = from === null ? null : wordAt(at + length, copy.starts);
  return from === null || to === null ? null : { from, to };
}

/** The word that begins at an offset of `letters`, by halving. */
function wordAt(offset: number, starts: Int32Array): number | null {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (starts[middle] === offset) return middle;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
