import type { HyphenationPatterns } from './hyphenation-patterns.ts';

/** Raises `levels` by a row, from `first` on. */
function raise(levels: Uint8Array, first: number, row: number[]): void {
  for (let k = 0; k < row.length; k++) if (row[k] > levels[first + k]) levels[first + k] = row[k];
}

/** Raises `levels` by every pattern that starts at one letter of the word in dots. */
function raiseFrom(word: string, start: number, [rows, trie]: HyphenationPatterns, levels: Uint8Array): void {
  // A row counts from its first letter; the leading dot is none.
  const first = Math.max(start - 1, 0);
  let letters = trie;
  for (let i = start; i < word.length; i++) {
    // no inherited property of an object has a name of one letter
    const node = letters[word[i]];
    if (node === undefined) return;
    if (typeof node === 'number') {
      raise(levels, first, rows[node]);
      return;
    }
    if (Array.isArray(node)) raise(levels, first, rows[node[1]]);
    letters = Array.isArray(node) ? node[0] : node;
  }
}

/**
 * Where Liang's algorithm divides a word (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): offsets in the word,
 * ascending, without any minima. `word` is in lower case, letters only. Patterns are at most some ten letters deep, so
 * time is linear in the word. The package's own function misses patterns of the last two letters: hence this one.
 */
export function liangPoints(word: string, patterns: HyphenationPatterns): number[] {
  const exceptions = patterns[2] ?? {};
  // The package counts the hyphens before an exception's point as letters.
  if (Object.hasOwn(exceptions, word)) return exceptions[word].map((point, k) => point - k);
  const dotted = `.${word}.`;
  const levels = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start++) raiseFrom(dotted, start, patterns, levels);
  const points: number[] = [];
  for (let i = 1; i < word.length; i++) if (levels[i] % 2 === 1) points.push(i);
  return points;
}
