import type { Span } from '../compare/find-exact.ts';
import { hashRun, RUN, type RunIndex } from './index-runs.ts';

/** A passage of a text and the one of the copy that it agrees with; words of each. */
export interface CommonRun {
  text: Span;
  copy: Span;
}

/** A run of eight words that a copy has so often is a formula of its matter: the full name of a body, a title. */
const FORMULA = 3;
/** After a difference of at most so many words on either side … */
const STEP = 4;
/** … so many words in a row belong to the same passage. */
const RESUMED = 4;

/**
 * Passages of eight words or more that a text has in common with a copy, longest first found, each continued over small
 * differences. `ids` are the words of the text by the copy's spellings, -1 for those it has not. Linear.
 */
export function findRuns(ids: Int32Array, index: RunIndex): CommonRun[] {
  const runs: CommonRun[] = [];
  for (let at = 0; at + RUN <= ids.length; at++) {
    const hash = hashRun(ids, at);
    const place = index.first.get(hash);
    if (place === undefined || !same(ids, at, index.copy.ids, place, RUN)) continue;
    if ((index.often.get(hash) ?? 1) >= FORMULA) continue;
    const floor = runs.at(-1)?.text.to ?? 0;
    const start = extend(ids, at, index.copy.ids, place, -1, floor);
    const end = extend(ids, at + RUN - 1, index.copy.ids, place + RUN - 1, 1, 0);
    runs.push({ text: { from: start.text, to: end.text + 1 }, copy: { from: start.copy, to: end.copy + 1 } });
    at = end.text;
  }
  return runs;
}

function same(ids: Int32Array, at: number, copy: Int32Array, place: number, length: number): boolean {
  for (let word = 0; word < length; word++) if (ids[at + word] !== copy[place + word]) return false;
  return true;
}

/** The last words in a direction that still agree. */
function extend(
  ids: Int32Array,
  at: number,
  copy: Int32Array,
  place: number,
  step: 1 | -1,
  floor: number,
): { text: number; copy: number } {
  let [text, words] = [at, place];
  for (;;) {
    const within = step === 1 ? text + 1 < ids.length : text - 1 >= floor;
    if (within && ids[text + step] >= 0 && ids[text + step] === copy[words + step]) {
      text += step;
      words += step;
      continue;
    }
    const jump = resume(ids, text, copy, words, step, floor);
    if (jump === null) return { text, copy: words };
    [text, words] = jump;
  }
}

/** Where four words agree again behind a small difference. */
function resume(
  ids: Int32Array,
  text: number,
  copy: Int32Array,
  words: number,
  step: 1 | -1,
  floor: number,
): [number, number] | null {
  for (let total = 1; total <= 2 * STEP; total++)
    for (let skipped = Math.max(0, total - STEP); skipped <= Math.min(STEP, total); skipped++) {
      const t = text + step * (skipped + 1);
      const c = words + step * (total - skipped + 1);
      const [from, where] = step === 1 ? [t, c] : [t - RESUMED + 1, c - RESUMED + 1];
      if (from < floor || from + RESUMED > ids.length || where < 0 || where + RESUMED > copy.length) continue;
      if (same(ids, from, copy, where, RESUMED)) return [t, c];
    }
  return null;
}
