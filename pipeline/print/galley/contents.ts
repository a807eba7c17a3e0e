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
    .flatMap((list) => entries(list, { ...context, at }, 0));
};

function entries(list: Element, context: Context, depth: number): Block[] {
  const wrap: Wrap = { key: context.setting.key(), tag: 'ol', attributes: {} };
  return elements(list).flatMap((item) => {
    const itemWrap: Wrap = { key: context.setting.key(), tag: 'li', attributes: {} };
    const at = { ...context.at, wraps: [...context.at.wraps, wrap, itemWrap] };
    return entry(item, { ...context, at }, depth);
  });
}

function entry(item: Element, context: Context, depth: number): Block[] {
  const nested = elements(item).filter((child) => child.tagName === 'ol');
  const link = elements(item).find((child) => child.tagName === 'a');
  const below = nested.flatMap((list) => entries(list, context, depth + 1));
  if (!link) return below;
  const { sheet } = context.setting;
  const style = depth > 0 ? 'contents-1' : nested.length > 0 ? 'contents-part' : 'contents-0';
  const reserve = sheet.contents.folio * sheet.styles[style].size;
  const content = [{ ...link, children: authorsFirst(link) }];
  const block = setText(item, { tag: 'p', style, at: context.at, content, reserve }, context.setting);
  if (!block) return below;
  const href = link.properties.href;
  const target = typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined;
  return [{ ...block, ...(target === undefined ? {} : { folio: { target, reserve } }) }, ...below];
}

/** Authors and title are one line of text: a comma between them unless the tree has put something there itself. */
function authorsFirst(link: Element): ElementContent[] {
  return link.children.flatMap((child, index): ElementContent[] => {
    const next = link.children[index + 1];
    const authors = child.type === 'element' && classesOf(child).includes('authors');
    return authors && next?.type === 'element' ? [child, { type: 'text', value: ': ' }] : [child];
  });
}
