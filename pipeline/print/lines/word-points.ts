import { hyphenate } from './hyphenate.ts';

/** A place within a word where a line may end. */
export interface WordPoint {
  /** offset in the word: the character there begins the next line */
  at: number;
  kind: 'hyphen' | 'explicit' | 'address';
  /** discouraged: a name, a part of a compound, a slash */
  discouraged: boolean;
  hyphenated: boolean;
}

/** Words longer than this are not divided by patterns. */
const LONGEST = 200;

const SIGN = /[-\u2010\u2013\u2014/\u00ad\u200b]/;
const ADDRESS = /:\/\/|^www\.|^doi:|^10\.\d{4}|[^@]@[^@]/;
const LETTERS = /[\p{L}\p{M}]+/gu;
const LETTER = /\p{L}/u;
/** may stand before a dash within a sentence */
const BEFORE_DASH = /[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?'"*\u2014]/u;
/** may follow a dash and begin a line */
const AFTER_DASH = /[\p{L}\p{N}\p{Ps}\p{Pi}'"]/u;
/** letters that a compound keeps on either side of its hyphen */
const COMPOUND_MINIMUM = 2;
/** characters of an address on either side of a break */
const ADDRESS_MINIMUM = 3;

const isHyphen = (character: string | undefined): boolean => character === '-' || character === '\u2010';

/** An address breaks after its signs and before its dots, and shows no hyphen (Chicago Manual of Style 17, 7.46). */
function addressPoints(word: string): WordPoint[] {
  const points: WordPoint[] = [];
  for (let at = ADDRESS_MINIMUM; at <= word.length - ADDRESS_MINIMUM; at++) {
    const afterSign = '/?&=#_-:'.includes(word[at - 1]) && !'/?&=#_-:.'.includes(word[at]);
    const beforeDot = word[at] === '.' && word[at + 1] !== '.' && word[at - 1] !== '.';
    if (afterSign || beforeDot) points.push({ at, kind: 'address', discouraged: false, hyphenated: false });
  }
  return points;
}

/** Letters without a gap that end (step -1) or begin (step 1) at an offset, counted up to the minimum. */
function lettersBeside(word: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (count < COMPOUND_MINIMUM && LETTER.test(word[at + step * count] ?? '')) count++;
  return count;
}

/** The point after a hyphen, dash or slash of the word, if a line may end there. */
function signPoint(word: string, at: number): WordPoint | null {
  const sign = word[at - 1];
  const before = word[at - 2] ?? '';
  const after = word[at] ?? '';
  if (after === '' || at === 1) return null;
  if (sign === '\u200b') return { at, kind: 'explicit', discouraged: false, hyphenated: false };
  if (sign === '\u00ad') return { at, kind: 'hyphen', discouraged: false, hyphenated: true };
  if (sign === '\u2014') {
    const good = BEFORE_DASH.test(before) && AFTER_DASH.test(after);
    return good ? { at, kind: 'explicit', discouraged: false, hyphenated: false } : null;
  }
  const left = lettersBeside(word, at - 2, -1);
  const right = lettersBeside(word, at, 1);
  if (left < COMPOUND_MINIMUM || right < COMPOUND_MINIMUM) return null;
  return { at, kind: 'explicit', discouraged: sign === '/', hyphenated: isHyphen(sign) };
}

function signPoints(word: string): WordPoint[] {
  const points: WordPoint[] = [];
  for (let at = 1; at <= word.length; at++) {
    const point = SIGN.test(word[at - 1]) ? signPoint(word, at) : null;
    if (point !== null) points.push(point);
  }
  return points;
}

/** The points that patterns find in the letters of a word. */
function hyphenPoints(word: string, language: string): WordPoint[] {
  const points: WordPoint[] = [];
  const nounsHaveCapitals = /^de\b/i.test(language);
  LETTERS.lastIndex = 0;
  for (let match = LETTERS.exec(word); match !== null; match = LETTERS.exec(word)) {
    const [letters] = match;
    const from = match.index;
    const part = isHyphen(word[from - 1]) || isHyphen(word[from + letters.length]);
    const name = !nounsHaveCapitals && letters[0] !== letters[0].toLowerCase();
    for (const point of hyphenate(letters, language)) {
      points.push({ at: from + point, kind: 'hyphen', discouraged: part || name, hyphenated: true });
    }
  }
  return points;
}

/**
 * Where a line may end within a word (what stands between two spaces, punctuation included), ascending. `language` is
 * a BCP 47 tag, or null for no hyphens but the word's own. Linear in the word.
 */
export function wordPoints(word: string, language: string | null): WordPoint[] {
  if (ADDRESS.test(word)) return addressPoints(word);
  const signs = SIGN.test(word) ? signPoints(word) : [];
  // A soft hyphen is the author's word on where this one may be divided.
  const divide = language !== null && word.length <= LONGEST && !word.includes('\u00ad') && !/\d/.test(word);
  const hyphens = divide ? hyphenPoints(word, language) : [];
  if (signs.length === 0 || hyphens.length === 0) return signs.length === 0 ? hyphens : signs;
  return [...signs, ...hyphens].sort((a, b) => a.at - b.at);
}
