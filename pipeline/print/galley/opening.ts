import type { Element } from 'hast';
import type { StyleName } from '../sheet/schema.ts';
import type { Block } from './block.ts';
import { drawn } from './drawn.ts';
import { type Context, elements, type Handler, spaced } from './handler.ts';
import { classesOf } from './inline-styles.ts';
import { setText } from './set-text.ts';

/** Half lines between an opening and its text. */
const BELOW = 2;

const LEAVES: Record<string, StyleName> = { author: 'author', subtitle: 'subtitle' };
const GROUPS: Record<string, StyleName> = { standfirst: 'standfirst', headnote: 'headnote' };

/** The opening of a text: sink, author, title, rule, headnote; one line of space to the text. */
export const opening: Handler = (node, context) => {
  const sink = drawn('space', context, context.setting.sheet.openings.sink);
  const blocks = elements(node).flatMap((child) => openingPart(child, context));
  return blocks.length === 0 ? [] : spaced([sink, ...blocks], 0, BELOW);
};

function openingPart(node: Element, context: Context): Block[] {
  const { setting, at } = context;
  if (node.tagName === 'hr') return context.blocks([node], context);
  const named = classesOf(node);
  const group = named.map((name) => GROUPS[name]).find(Boolean);
  if (group) return context.blocks(node.children, { ...context, text: group, more: group, flush: true });
  const style =
    node.tagName === 'h1' ? 'title' : (named.map((name) => LEAVES[name]).find(Boolean) ?? 'standfirst');
  const block = setText(node, { style, at }, setting);
  return block ? [block] : [];
}

/** The page of a part: its title, sunk. */
export const part: Handler = (node, context) => {
  const titles = elements(node).flatMap((child) => {
    const style = child.tagName === 'h1' ? 'part-title' : 'book-subtitle';
    return setText(child, { style, at: context.at }, context.setting) ?? [];
  });
  return [drawn('space', context, context.setting.sheet.openings.sink), ...titles];
};
