import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/** `23 February (8 March): what happened`: what stands before the first colon. */
const LABEL = /^([^:]+): +/;

/**
 * Lists of a chronology or of abbreviations: of each item that begins with plain text and a colon, what stands before it
 * becomes `span.entry`, and the colon goes. `kind` is a class of the list.
 */
export function labelledEntries(nodes: ElementContent[], kind: string): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'ul') return node;
    const children = node.children.map((item) => (item.type === 'element' ? labelled(item) : item));
    return { ...node, properties: { ...node.properties, className: ['entries', kind] }, children };
  });
}

function labelled(item: Element): Element {
  const [first, ...rest] = item.children;
  if (first?.type !== 'element' || first.tagName !== 'p') return item;
  // a date of two calendars is a text of its own
  const end = first.children.findIndex(({ type }) => type !== 'text');
  const more = end < 0 ? [] : first.children.slice(end);
  const text = first.children
    .slice(0, first.children.length - more.length)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
  const label = LABEL.exec(text);
  if (label === null) return item;
  const words: ElementContent = { type: 'text', value: ` ${text.slice(label[0].length)}` };
  return {
    ...item,
    children: [{ ...first, children: [element('span.entry', [label[1]]), words, ...more] }, ...rest],
  };
}
