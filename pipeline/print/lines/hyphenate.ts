import { hyphenationExceptions } from './hyphenation-exceptions.ts';
import { hyphenationPatterns } from './hyphenation-patterns.ts';
import { liangPoints } from './liang-points.ts';

/** Letters that stay before a hyphen, and letters that go to the next line (Chicago Manual of Style 17, 7.36). */
const LEFT_MINIMUM = 2;
const RIGHT_MINIMUM = 3;

/** No real word is longer; a longer one is not looked up, so that time stays linear. */
const LONGEST_WORD = 64;

/** Words remembered a language; then it starts anew. */
const CACHE_LIMIT = 100_000;

const VOWEL = /[aeiouyаеёиоуыэюяіїє]/;
const LETTERS = /^\p{L}+$/u;
const NONE: readonly number[] = [];

const known = new Map<string, Map<string, readonly number[]>>();
const listed = new Map<string, Map<string, number[]>>();

/** Exceptions of a language as word -> offsets. */
function exceptionsOf(language: string): Map<string, number[]> {
  const primary = language.toLowerCase().split('-')[0];
  const found = listed.get(primary);
  if (found !== undefined) return found;
  const made = new Map<string, number[]>();
  const words = Object.hasOwn(hyphenationExceptions, primary) ? hyphenationExceptions[primary] : [];
  for (const entry of words) {
    const parts = entry.split('-');
    const points = parts.slice(0, -1).map((_, k) => parts.slice(0, k + 1).join('').length);
    made.set(parts.join(''), points);
  }
  listed.set(primary, made);
  return made;
}

/** No single letter between two points: after a vowel the later point is the better one, a consonant has neither. */
function withoutLoneLetters(points: number[], word: string): number[] {
  const lone = (a: number | undefined, b: number | undefined) => b !== undefined && a === b - 1;
  return points.filter((point, i) => {
    if (lone(point, points[i + 1])) return false;
    return !lone(points[i - 1], point) || VOWEL.test(word[point - 1].normalize('NFD')[0]);
  });
}

function divided(word: string, language: string): readonly number[] {
  if (word.length < LEFT_MINIMUM + RIGHT_MINIMUM || word.length > LONGEST_WORD) return NONE;
  const lower = word.toLowerCase();
  // Capitals inside: an abbreviation, or a name whose parts we do not know.
  if (word.slice(1) !== lower.slice(1) || !LETTERS.test(word)) return NONE;
  const patterns = hyphenationPatterns(language);
  if (patterns === null) return NONE;
  const points = exceptionsOf(language).get(lower) ?? withoutLoneLetters(liangPoints(lower, patterns), lower);
  return points.filter((point) => point >= LEFT_MINIMUM && point <= word.length - RIGHT_MINIMUM);
}

/**
 * Where a word may be divided: offsets in it, ascending. `word` is letters alone; anything else (digits, apostrophes,
 * hyphens) and words with capitals inside give none, as does a language (BCP 47) without patterns.
 */
export function hyphenate(word: string, language: string): readonly number[] {
  let words = known.get(language);
  if (words === undefined) {
    words = new Map();
    known.set(language, words);
  }
  const found = words.get(word);
  if (found !== undefined) return found;
  const points = divided(word, language);
  if (words.size >= CACHE_LIMIT) words.clear();
  if (word.length <= LONGEST_WORD) words.set(word, points);
  return points;
}
