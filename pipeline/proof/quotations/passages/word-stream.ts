import { splitWords } from '../../works/split-words.ts';
import type { Block } from '../gather/read-blocks.ts';

/** A word of a text and where it stands. */
export interface StreamWord {
  letters: string;
  /** number of its block, and offsets in it */
  block: number;
  from: number;
  to: number;
}

/** The words of all blocks in reading order: a passage may go over several. */
export function wordStream(blocks: readonly Block[]): StreamWord[] {
  return blocks.flatMap(({ characters }, block) =>
    splitWords(characters).map((word) => ({ ...word, block })),
  );
}
