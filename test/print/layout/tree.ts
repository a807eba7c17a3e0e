import type { Element, ElementContent, Properties } from 'hast';

/** Builds an element: `tag.class`, then properties, then children; strings become text. */
export function h(
  name: string,
  properties: Properties = {},
  ...children: (ElementContent | string)[]
): Element {
  const [tagName, ...className] = name.split('.');
  return {
    type: 'element',
    tagName,
    properties: { ...(className.length > 0 ? { className } : {}), ...properties },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A note call as render writes it. */
export const call = (note: string, mark: string): Element =>
  h('a.call', { id: `c-${note}`, href: `#${note}`, role: 'doc-noteref', dataNote: note }, mark);
