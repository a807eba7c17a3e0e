import type { Element, ElementContent } from 'hast';
import type { Block, Wrap } from './block.ts';
import { type Context, elements, type Handler } from './handler.ts';
import { classesOf } from './inline-styles.ts';
import { setText } from './set-text.ts';

/** The contents: an entry a paragraph, with room for leader and folio, which are known only later. */
export const contents: Handler = (node, context) => {
  const nav: Wrap = { key: context.setting.key(), tag: 'nav', attributes: {} };
  const at = { ...context.at, wraps: [...context.at.wraps, nav] };
  return elements(node)
    .filter((child) => child.tagName === 'ol')
    .flatMap((list) => entries(list, { ...context, at }));
};

function entries(list: Element, context: Context): Block[] {
  const wrap: Wrap = { key: context.setting.key(), tag: 'ol', attributes: {} };
  return elements(list).flatMap((item) => {
    const itemWrap: Wrap = { key: context.setting.key(), tag: 'li', attributes: {} };
    const at = { ...context.at, wraps: [...context.at.wraps, wrap, itemWrap] };
    return entry(item, { ...context, at });
  });
}

function entry(item: Element, context: Context): Block[] {
  const { sheet } = context.setting;
  const step = sheet.contents.step * sheet.styles.body.size;
  const inner = { ...context, at: { ...context.at, left: context.at.left + step } };
  const below = elements(item)
    .filter((child) => child.tagName === 'ol')
    .flatMap((list) => entries(list, inner));
  const link = elements(item).find((child) => child.tagName === 'a');
  const own = link ? line(item, link, context) : null;
  if (own && below.length > 0) own.keep = Math.max(own.keep, 1);
  return own ? [own, ...below] : below;
}

/** The entry itself. */
function line(item: Element, link: Element, context: Context): Block | null {
  const { sheet, leadsTo } = context.setting;
  const href = link.properties.href;
  const target = typeof href === 'string' && href.startsWith('#') ? href.slice(1) : '';
  const style = `contents-${leadsTo(target)}` as const;
  // Folios stand below each other, so every entry leaves the same room.
  const reserve = sheet.contents.folio * sheet.styles.body.size;
  const content = [{ ...link, children: authorsFirst(link) }];
  const block = setText(item, { tag: 'p', style, at: context.at, content, reserve }, context.setting);
  return block && { ...block, folio: { target, reserve } };
}

/** Authors, in small capitals, and title are one line of text. */
function authorsFirst(link: Element): ElementContent[] {
  return link.children.flatMap((child, index): ElementContent[] => {
    const next = link.children[index + 1];
    const authors = child.type === 'element' && classesOf(child).includes('authors');
    return authors && next?.type === 'element' ? [child, { type: 'text', value: ', ' }] : [child];
  });
}
