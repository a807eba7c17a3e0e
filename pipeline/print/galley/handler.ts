import type { Element, ElementContent } from 'hast';
import type { StyleName } from '../sheet/schema.ts';
import type { Block } from './block.ts';
import type { Position } from './set-text.ts';
import type { Setting } from './setting.ts';

/** Where we are in the tree. Handlers get theirs, and give the blocks within one of their own. */
export interface Context {
  setting: Setting;
  at: Position;
  /** style of paragraphs here */
  text: StyleName;
  /** style of paragraphs after the first; the same as `text` where nothing changes */
  more: StyleName;
  /** notes have a leading of their own and no space between blocks */
  inNote: boolean;
  /** the block before was a heading, an opening or a break: no indent */
  flush: boolean;
  /** sets blocks within this one */
  blocks: (nodes: ElementContent[], context: Context) => Block[];
}

/** Sets one block element. */
export type Handler = (node: Element, context: Context) => Block[];

/** Gives a run of blocks the space around it and none within beyond what the blocks themselves ask for. */
export function spaced<T extends Block>(blocks: T[], before: number, after: number): T[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first) first.before = Math.max(first.before, before);
  if (last) last.after = Math.max(last.after, after);
  return blocks;
}

/** Element children only, where white space between them means nothing. */
export const elements = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');
