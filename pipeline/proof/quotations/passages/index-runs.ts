import type { IndexedCopy } from '../../works/index-copy.ts';

/** Words in a row from which a passage is more than a turn of phrase. */
export const RUN = 8;

/** Where each run of eight words of a copy stands first, and how often it does. */
export interface RunIndex {
  copy: IndexedCopy;
  first: Map<number, number>;
  /** hash -> number of places, where there are several */
  often: Map<number, number>;
}

export function indexRuns(copy: IndexedCopy): RunIndex {
  const first = new Map<number, number>();
  const often = new Map<number, number>();
  for (let at = 0; at + RUN <= copy.length; at++) {
    const hash = hashRun(copy.ids, at);
    if (first.has(hash)) often.set(hash, (often.get(hash) ?? 1) + 1);
    else first.set(hash, at);
  }
  return { copy, first, often };
}

/** FNV-1a over the numbers of eight spellings; equal runs are compared word by word after it. */
export function hashRun(ids: ArrayLike<number>, at: number): number {
  let hash = 0x811c9dc5;
  for (let word = at; word < at + RUN; word++) hash = Math.imul(hash ^ ids[word], 0x01000193);
  return hash >>> 0;
}
