import type { Element, ElementContent, Properties } from 'hast';

/** Makes an element; a string child is text, null is left out. `name` may carry a class: `p.author`. */
export function element(
  name: string,
  children: (ElementContent | string | null)[] = [],
  properties: Properties = {},
): Element {
  const [tagName, ...classes] = name.split('.');
  return {
    type: 'element',
    tagName,
    properties: { ...(classes.length > 0 ? { className: classes } : {}), ...properties },
    children: children
      .filter((child) => child !== null)
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
