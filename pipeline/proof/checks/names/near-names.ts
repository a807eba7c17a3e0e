import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { WORD } from '../word-counts.ts';

/** Names of names.yaml and of authors have at least so many letters, names that only texts have so many. */
const SHORTEST = 4;
const SHORTEST_OF_TEXTS = 6;
const LONGEST = 30;
/** A name of the texts is usual from so many times on, and if it stands so many times as often as the other. */
const USUAL = 3;
const TIMES = 3;
/** What stands oftener is a name of its own. */
const MOST_TIMES = 2;
/** Names kept under one key: more would be an attack. */
const MOST = 12;

/** Usual names by what is left of them when one letter is taken out. */
export type NameKeys = ReadonlyMap<string, string[]>;

/** The names that others may be misspellings of. */
export function nameKeys({ lexicon, counts }: Pick<Reading, 'lexicon' | 'counts'>): NameKeys {
  const keys = new Map<string, string[]>();
  const own = lexicon.names().filter((name) => name.length >= SHORTEST);
  const usual = [...counts].filter(
    ([word, count]) => isName(word) && word.length >= SHORTEST_OF_TEXTS && count >= USUAL,
  );
  for (const name of new Set([...own, ...usual.map(([word]) => word)]))
    for (const key of name.length > LONGEST ? [] : keysOf(name)) {
      const names = keys.get(key);
      if (names === undefined) keys.set(key, [name]);
      else if (names.length < MOST) names.push(name);
    }
  return keys;
}

/**
 * Names that no list and no dictionary has, one letter from a name of names.yaml or of the library, or from one that the
 * edition has oftener; endings (Russia, Russian) are no slips. Quotations are read as well.
 */
export function nearNames(passage: Passage, { lexicon, counts }: Reading, keys: NameKeys): Slip[] {
  return [...passage.words.matchAll(WORD)].flatMap(({ 0: whole, index }): Slip[] => {
    const word = whole.replace(/[’']s?$/, '');
    if (!isName(word) || word.length < SHORTEST || word.length > LONGEST) return [];
    const count = counts.get(word) ?? 0;
    if (count > MOST_TIMES || lexicon.isKnown(word)) return [];
    const likely = nearest(word, count, lexicon, counts, keys);
    if (likely === null) return [];
    const what = `“${word}” is near “${likely}”`;
    return [{ rule: 'name-near', from: index, to: index + word.length, what, suggestion: likely }];
  });
}

const isName = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);

function nearest(
  word: string,
  count: number,
  lexicon: Lexicon,
  counts: Reading['counts'],
  keys: NameKeys,
): string | null {
  const near = new Set(keysOf(word).flatMap((key) => keys.get(key) ?? []));
  const likely = [...near]
    .filter((name) => name !== word && isSlip(word, name))
    .filter((name) => lexicon.isOwn(name) || (counts.get(name) ?? 0) >= count * TIMES)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return likely[0] ?? null;
}

/** The word itself, and all that remain when one letter after the first is taken out. */
function keysOf(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const keys = [plain];
  for (let at = 1; at < plain.length; at++) keys.push(plain.slice(0, at) + plain.slice(at + 1));
  return keys;
}

/** One letter is missing, too many, another, or changed places with the next; and not in the ending. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  const one = left.length <= 1 && right.length <= 1;
  return start > 0 && end > 0 && (one || swapped);
}
