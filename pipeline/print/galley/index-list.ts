import { columnFrame } from '../columns/column-frame.ts';
import type { Wrap } from './block.ts';
import { type Context, elements, type Handler } from './handler.ts';
import { classesOf } from './inline-styles.ts';
import { setText } from './set-text.ts';

/** The entries of an index in lines of a column, with a line of space before a new letter. */
export const indexList: Handler = (node, context) => {
  const { sheet, frame } = context.setting;
  const setting = { ...context.setting, frame: { ...frame, measure: columnFrame(sheet, frame).width } };
  const list: Wrap = { key: setting.key(), tag: 'ul', attributes: {} };
  // lines of the index are no whole half lines of the grid
  const leading = sheet.styles.index.leading / (sheet.grid / 2);
  return elements(node).flatMap((item) => {
    const wraps = [...context.at.wraps, list, { key: setting.key(), tag: 'li', attributes: {} }];
    const inner: Context = { ...context, setting, at: { ...context.at, wraps } };
    const block = elements(item).flatMap(
      (child) => setText(child, { style: 'index', at: inner.at }, setting) ?? [],
    );
    return block.map((one, index) => ({
      ...one,
      leading,
      before: index === 0 && classesOf(item).includes('group') ? leading : 0,
      ids: index === 0 && typeof item.properties.id === 'string' ? [item.properties.id, ...one.ids] : one.ids,
    }));
  });
};
