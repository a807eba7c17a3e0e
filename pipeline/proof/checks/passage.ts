import type { LeafBlock } from '../../markdown/leaf-blocks.ts';

/** Offsets in the characters of a block. */
export interface Range {
  from: number;
  to: number;
}

/** A block of words that is read for slips, and what it belongs to. */
export interface Passage {
  /** id of the text */
  text: string;
  /** `<text>/<note>`; absent: the text or its headnote */
  note?: string;
  file: string | null;
  block: LeafBlock;
  /** words of the edition; of received texts only the source's author has a say, and the recipe's corrections */
  own: boolean;
  /** BCP 47 */
  language: string;
  /** words between quotation marks */
  quotations: Range[];
  /** the characters of the block; U+FFFC stands for those of another language, of code and addresses */
  words: string;
  /** the same, and U+FFFC for those of quotations */
  unquoted: string;
}
