import type { StyleName } from '../sheet/schema.ts';
import { type Context, elements, type Handler } from './handler.ts';

/** A list without labels, its lines hanging from their first: works, entries of a chronology. */
export const hangingList =
  (style: StyleName): Handler =>
  (node, context) => {
    const list = { key: context.setting.key(), tag: 'ul', attributes: {} };
    return elements(node).flatMap((item) => {
      const wraps = [...context.at.wraps, list, { key: context.setting.key(), tag: 'li', attributes: {} }];
      const inner: Context = { ...context, at: { ...context.at, wraps }, text: style, more: style };
      const blocks = context.blocks(item.children, { ...inner, flush: false });
      if (typeof item.properties.id === 'string' && blocks[0]) blocks[0].ids.push(item.properties.id);
      return blocks;
    });
  };
