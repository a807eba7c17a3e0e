import type { Element, ElementContent } from 'hast';
import { slug } from './slug.ts';
import { textWithoutCalls } from './text-without-calls.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Leaf blocks that always hold running text. */
const LEAVES = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'td',
  'th',
  'figcaption',
  'caption',
  'pre',
]);

/** Gives headings of a section their ids and leaf blocks their `data-block`, in place. */
export function giveIds(section: string, body: ElementContent[]): void {
  const taken = new Map<string, number>();
  let blocks = 0;
  const walk = (node: Element) => {
    if (HEADINGS.has(node.tagName) && node.properties.id === undefined) {
      const base = `h-${section}_${slug(textWithoutCalls(node)) || 'heading'}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      node.properties.id = times > 1 ? `${base}.${times}` : base;
    }
    if (LEAVES.has(node.tagName)) {
      blocks += 1;
      node.properties.dataBlock = `b-${section}_${blocks}`;
    }
    for (const child of node.children) if (child.type === 'element') walk(child);
  };
  for (const node of body) if (node.type === 'element') walk(node);
}
