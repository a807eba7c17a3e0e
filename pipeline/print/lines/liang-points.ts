import type { HyphenationPatterns, PatternNode } from './hyphenation-patterns.ts';

/** Deeper letters and row index of a node, whichever of the package's three forms it has. */
function opened(node: PatternNode): { next: { [letter: string]: PatternNode }; row: number } {
  if (typeof node === 'number') return { next: {}, row: node };
  if (!Array.isArray(node)) return { next: node, row: -1 };
  return { next: opened(node[0]).next, row: node[1] };
}

/** Raises `levels` by every pattern that starts at one letter of the word in dots. */
function raise(word: string, start: number, [rows, trie]: HyphenationPatterns, levels: Uint8Array): void {
  // A row counts from its first letter; the leading dot is none.
  const first = Math.max(start - 1, 0);
  let { next } = opened(trie);
  for (let i = start; i < word.length; i++) {
    if (!Object.hasOwn(next, word[i])) return;
    const node = opened(next[word[i]]);
    if (node.row >= 0) {
      rows[node.row].forEach((level, k) => {
        if (level > levels[first + k]) levels[first + k] = level;
      });
    }
    next = node.next;
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
  for (let start = 0; start < dotted.length; start++) raise(dotted, start, patterns, levels);
  const points: number[] = [];
  for (let i = 1; i < word.length; i++) if (levels[i] % 2 === 1) points.push(i);
  return points;
}
