import type { WorkCopy } from '../../model/work-copy.ts';
import { splitWords } from './split-words.ts';

/** A copy whose words can be looked up. Words are named by their index. */
export interface IndexedCopy {
  copy: WorkCopy;
  /** how the edition cites chapters of the work elsewhere: "sec. 2"; absent: it does not */
  usual?: string;
  /** number of words */
  length: number;
  /** of each word the number of its spelling */
  ids: Int32Array;
  /** offsets of each word in the text of the copy */
  from: Int32Array;
  to: Int32Array;
  /** spelling -> number */
  vocabulary: Map<string, number>;
  /** number of a spelling -> how often it stands in the copy */
  counts: number[];
  /** all words without anything between them, so that hyphenation and line ends mean nothing */
  letters: string;
  /** where each word begins in `letters`; one more for the end */
  starts: Int32Array;
  /** words that an equal pair of words begins with: the first of each, and after each the next */
  pairs: { first: Map<number, number>; next: Int32Array };
}

/** Indexes a copy; linear. */
export function indexCopy(copy: WorkCopy, usual?: string): IndexedCopy {
  const words = splitWords(copy.text);
  const { length } = words;
  const vocabulary = new Map<string, number>();
  const counts: number[] = [];
  const ids = new Int32Array(length);
  const starts = new Int32Array(length + 1);
  for (let index = 0; index < length; index++) {
    const { letters } = words[index];
    let id = vocabulary.get(letters);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(letters, id);
      counts.push(0);
    }
    counts[id]++;
    ids[index] = id;
    starts[index + 1] = starts[index] + letters.length;
  }
  return {
    copy,
    usual,
    length,
    ids,
    from: Int32Array.from(words, ({ from }) => from),
    to: Int32Array.from(words, ({ to }) => to),
    vocabulary,
    counts,
    letters: words.map(({ letters }) => letters).join(''),
    starts,
    pairs: pairsOf(ids, vocabulary.size),
  };
}

/** The key of two spellings that follow each other. */
export const pairKey = (one: number, other: number, spellings: number): number => one * spellings + other;

function pairsOf(ids: Int32Array, spellings: number): IndexedCopy['pairs'] {
  const first = new Map<number, number>();
  const next = new Int32Array(ids.length).fill(-1);
  for (let index = ids.length - 2; index >= 0; index--) {
    const key = pairKey(ids[index], ids[index + 1], spellings);
    next[index] = first.get(key) ?? -1;
    first.set(key, index);
  }
  return { first, next };
}
