/** Where wanted words fit best among others. */
export interface Alignment {
  /** 0 to 1: the share of what is wanted that stands there, less half of what stands between */
  likeness: number;
  /** words of the window it runs over, [from, to) */
  from: number;
  to: number;
}

/** What stands between costs half of what is missing: words are more often put in than exchanged. */
const BETWEEN = 0.5;

/**
 * Fits wanted words into a window of words, in order (dynamic programming over words). `weight` is what a
 * word counts. `fixed` says that the first wanted word belongs at the window's first, as a context's does beside its lemma; else the
 * words may start anywhere in it. They may always end anywhere. Time: wanted x window.
 */
export function alignWords(
  wanted: readonly string[],
  window: readonly string[],
  likeness: (a: string, b: string, index: number) => number,
  weight: (word: string) => number,
  fixed = false,
): Alignment {
  const width = window.length + 1;
  const all = wanted.reduce((sum, word) => sum + weight(word), 0);
  let score = new Float64Array(width);
  let start = Int32Array.from({ length: width }, (_, index) => (fixed ? 0 : index));
  if (fixed) for (let k = 1; k < width; k++) score[k] = score[k - 1] - BETWEEN * weight(window[k - 1]);
  let next = new Float64Array(width);
  let nextStart = new Int32Array(width);
  for (const [index, word] of wanted.entries()) {
    next[0] = score[0];
    nextStart[0] = start[0];
    for (let k = 1; k < width; k++) {
      const met = score[k - 1] + weight(word) * likeness(word, window[k - 1], index);
      const missing = score[k];
      const between = next[k - 1] - BETWEEN * weight(window[k - 1]);
      // a word exchanged for another rather than left out: the lemma keeps its extent
      const best = Math.max(met, missing, between);
      next[k] = best;
      nextStart[k] = best === met ? start[k - 1] : best === missing ? start[k] : nextStart[k - 1];
    }
    // every row is written whole, so the last but one serves again
    [score, next] = [next, score];
    [start, nextStart] = [nextStart, start];
  }
  const to = bestEnd(score, start, wanted.length);
  return { likeness: all === 0 ? 0 : Math.max(0, score[to] / all), from: start[to], to };
}

/** The end with the highest score; of equal ones that whose extent is nearest to the number of wanted words. */
function bestEnd(score: Float64Array, start: Int32Array, wanted: number): number {
  const off = (k: number) => Math.abs(k - start[k] - wanted);
  let best = 0;
  for (let k = 1; k < score.length; k++)
    if (score[k] > score[best] || (score[k] === score[best] && off(k) < off(best))) best = k;
  return best;
}
