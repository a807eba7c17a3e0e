import type { Place } from '../../model/message.ts';
import type { Picture } from '../../model/picture.ts';
import type { StyleName } from '../sheet/schema.ts';
import type { Line, Paragraph } from '../types.ts';

/** An inline element over characters [from, to) of a paragraph. Marks nest properly and stand in the order of the tree. */
export interface Mark {
  from: number;
  to: number;
  /** index of the mark around it, -1 if none */
  parent: number;
  tag: string;
  attributes: Record<string, string>;
}

/** A note call, after the character `at` - 1. */
export interface Call {
  at: number;
  /** id of the note */
  note: string;
}

/** A paragraph with what line breaking need not know. */
export interface Copy {
  paragraph: Paragraph;
  lines: Line[];
  marks: Mark[];
  calls: Call[];
  /** ids of inline elements and where they stand, in order */
  ids: { id: string; at: number }[];
  /**
   * characters that are not plain text of the block, in order: calls, spaces put in at line ends; `before` counts those
   * of all earlier entries
   */
  added: { at: number; length: number; before: number }[];
}

/** An element around blocks: quotation, list, item. Blocks side by side with the same wrap share one element. */
export interface Wrap {
  /** unique in the book */
  key: string;
  tag: string;
  attributes: Record<string, string>;
  /** points, of a table: its columns are not to be changed by what stands in them */
  width?: number;
}

interface Common {
  /** unique in the book; data-block where the tree has one */
  key: string;
  /** data-block: running text that the page map may begin with */
  block: string | null;
  /** where it is written, for messages */
  place: Place;
  wraps: Wrap[];
  /** ids of elements that begin with this block */
  ids: string[];
  /** half lines */
  before: number;
  after: number;
  /** begins on a whole line */
  grid: boolean;
  /** lines of what follows that stay on its page */
  keep: number;
  /** points from the left edge of the text block */
  left: number;
}

/** Lines of text. */
export interface TextBlock extends Common {
  kind: 'text';
  tag: string;
  style: StyleName;
  copy: Copy;
  /** half lines a line; notes count in lines of notes */
  leading: number;
  /** hung before the first line: points of its room, and what it leads to if anything */
  label?: { text: string; room: number; font: 'regular' | 'italic'; href?: string };
  /** entry of the contents: whose folio stands after the last line, and the points kept free for it */
  folio?: { target: string; reserve: number };
}

/** One row of a table. */
export interface RowBlock extends Common {
  kind: 'row';
  cells: { tag: 'td' | 'th'; style: StyleName; left: number; width: number; copy: Copy }[];
  /** pieces that pages take of it: its lines where it may be broken, else one */
  units: number;
  /** half lines of a unit */
  leading: number;
  /** rows that stand above it where a page begins with it, if it is not of the head itself */
  heads: RowBlock[];
  /** a rule above, below */
  rules: { above: boolean; below: boolean };
}

/** Something drawn, or space that is kept at the head of a page too. */
export interface DrawnBlock extends Common {
  kind: 'space' | 'rule' | 'ornament';
  height: number;
}

/** A picture, in the middle of its room. */
export interface PictureBlock extends Common {
  kind: 'picture';
  picture: Picture;
  /** what it shows, in words */
  alt: string;
  /** points as printed */
  width: number;
  depth: number;
  /** points kept free below it */
  below: number;
  /** half lines, with what the grid leaves above the picture */
  height: number;
}

export type Block = TextBlock | RowBlock | DrawnBlock | PictureBlock;

/** A note, ready to be placed: its blocks, all in lines of notes. */
export interface NoteCopy {
  id: string;
  blocks: TextBlock[];
  /** ids of its calls */
  calls: string[];
}

/** A section in one long column. */
export interface Galley {
  blocks: Block[];
  notes: NoteCopy[];
}
