import type { Element } from 'hast';
import type { Block, TextBlock, Wrap } from './block.ts';
import { type Context, elements, type Handler, spaced } from './handler.ts';
import { faceOfStyle } from './set-copy.ts';

/** Half lines around a list that stands in running text. */
const LIST_SPACE = 1;

/** em between the widest label and the text of its item */
const LABEL_GAP = 0.4;

/** A bulleted or numbered list, nested as deep as it comes. */
export const list: Handler = (node, context) => {
  const items = elements(node).filter((child) => child.tagName === 'li');
  const labels = items.map((item, index) => labelOf(node, item, index));
  const room = labelRoom(labels, context);
  const wrap: Wrap = { key: context.setting.key(), tag: node.tagName, attributes: {} };
  const at = { ...context.at, wraps: [...context.at.wraps, wrap], left: context.at.left + room };
  const blocks = items.flatMap((item, index) => setItem(item, labels[index], room, { ...context, at }));
  const nested = context.at.wraps.some((outer) => outer.tag === 'li');
  return nested || context.inNote ? blocks : spaced(blocks, LIST_SPACE, LIST_SPACE);
};

function labelOf(parent: Element, item: Element, index: number): string {
  if (parent.tagName !== 'ol') return '•';
  const start = Number(parent.properties.start ?? 1);
  const value = Number(item.properties.value ?? Number.NaN);
  return `${Number.isFinite(value) ? value : (Number.isFinite(start) ? start : 1) + index}.`;
}

/** Points that the items are set in: the sheet's step, or more where numbers are wide. */
function labelRoom(labels: string[], context: Context): number {
  const { sheet, shaper } = context.setting;
  const style = sheet.styles[itemStyle(context)];
  const face = faceOfStyle(style);
  const widest = Math.max(0, ...longest(labels).map((label) => shaper.width(label, face)));
  return Math.max(sheet.lists.step * style.size, widest + LABEL_GAP * style.size);
}

/** Only the labels of most characters can be widest; measuring thousands would be for nothing. */
function longest(labels: string[]): string[] {
  const length = labels.reduce((most, label) => Math.max(most, label.length), 0);
  return labels.filter((label) => label.length === length).slice(0, 100);
}

const itemStyle = (context: Context) =>
  context.inNote ? 'note' : context.text === 'body' ? 'item' : context.text;

function setItem(item: Element, label: string, room: number, context: Context): Block[] {
  const wrap: Wrap = { key: context.setting.key(), tag: 'li', attributes: {} };
  const at = { ...context.at, wraps: [...context.at.wraps, wrap] };
  const style = itemStyle(context);
  const blocks = context.blocks(item.children, { ...context, at, text: style, more: style, flush: true });
  const first = blocks.find((block): block is TextBlock => block.kind === 'text');
  if (first && !first.label) first.label = { text: label, room, font: 'regular' };
  const id = item.properties.id;
  if (typeof id === 'string' && blocks[0]) blocks[0].ids.push(id);
  return blocks;
}
