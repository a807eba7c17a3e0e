import type { Lemma } from './lemma.ts';

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** At least this share of the quoted words must stand together for a place to be worth showing. */
const ENOUGH = 0.6;
const SHOWN = 3;

/**
 * Places where most words of a quote stand together, best first, at most three: candidates to show for a lost anchor,
 * never to use. Linear in the text.
 */
export function nearestWords(quote: string, text: string): Lemma[] {
  const wanted = new Set(Array.from(quote.matchAll(WORDS), (match) => match[0].toLowerCase()));
  if (wanted.size < 2) return [];
  const words = [...text.matchAll(WORDS)];
  const hits: number[] = words.map((match) => (wanted.has(match[0].toLowerCase()) ? 1 : 0));
  const size = wanted.size;
  const windows: { score: number; first: number }[] = [];
  let score = 0;
  for (let index = 0; index < words.length; index++) {
    score += hits[index] - (index >= size ? hits[index - size] : 0);
    if (score / size >= ENOUGH) windows.push({ score, first: Math.max(0, index - size + 1) });
  }
  windows.sort((a, b) => b.score - a.score || a.first - b.first);
  return apart(windows, size).map(({ first }) => {
    const last = words[Math.min(first + size, words.length) - 1];
    return { from: words[first].index, to: last.index + last[0].length };
  });
}

/** The best windows that do not overlap. */
function apart(windows: { score: number; first: number }[], size: number): { first: number }[] {
  const kept: { first: number }[] = [];
  for (const window of windows) {
    if (kept.length === SHOWN) break;
    if (kept.every((other) => Math.abs(other.first - window.first) >= size)) kept.push(window);
  }
  return kept;
}
