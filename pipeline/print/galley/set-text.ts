import type { Element, ElementContent } from 'hast';
import type { StyleName } from '../sheet/schema.ts';
import type { TextBlock, Wrap } from './block.ts';
import { placeOf } from './place-of.ts';
import { setCopy } from './set-copy.ts';
import type { Setting } from './setting.ts';

/** Where a block stands: what is around it and how far it is set in. */
export interface Position {
  wraps: Wrap[];
  /** points from the left edge of the text block */
  left: number;
  /** points from its right edge */
  right: number;
}

/** The text block itself. */
export const TOP: Position = { wraps: [], left: 0, right: 0 };

export interface TextOptions {
  tag?: string;
  style: StyleName;
  at: Position;
  /** no indent, whatever the style says: after headings and breaks */
  flush?: boolean;
  content?: ElementContent[];
  /** points kept free at the end of the lines */
  reserve?: number;
}

/** Shares of the text block that blocks are set in at most, however deep they are nested: lines keep some room. */
const MOST_LEFT = 0.5;
const MOST_RIGHT = 0.15;

/** Sets one leaf block; null where it holds no characters. */
export function setText(node: Element, options: TextOptions, setting: Setting): TextBlock | null {
  const style = setting.sheet.styles[options.style];
  const { at } = options;
  const block = typeof node.properties.dataBlock === 'string' ? node.properties.dataBlock : null;
  const key = block ?? setting.key();
  const whole = setting.frame.measure;
  const left = Math.min(at.left + style.left * style.size, whole * MOST_LEFT);
  const right = Math.min(at.right + style.right * style.size, whole * MOST_RIGHT);
  const measure = whole - left - right - (options.reserve ?? 0);
  const indent = options.flush ? 0 : style.indent * style.size;
  const place = placeOf(node, setting);
  const content = options.content ?? node.children;
  const copy = setCopy(content, style, measure, setting, { key, place, indent });
  if (copy.lines.length === 0) return null;
  const id = node.properties.id;
  return {
    kind: 'text',
    key,
    block,
    place,
    wraps: at.wraps,
    ids: typeof id === 'string' ? [id] : [],
    before: style.before,
    after: style.after,
    grid: style.grid,
    keep: style.keep,
    left,
    tag: options.tag ?? node.tagName,
    style: options.style,
    copy,
    leading: Math.max(1, Math.round(style.leading / (setting.sheet.grid / 2))),
  };
}
