import type { Element, ElementContent, Properties } from 'hast';

/** What an element of the page may hold: elements, text, or nothing. */
export type Child = ElementContent | string | null | undefined | false | Child[];

/** An element of the proof page: `html('p.why', {}, 'words')`. Strings are text, whatever they hold. */
export function html(selector: string, properties: Properties = {}, ...children: Child[]): Element {
  const [tagName, ...className] = selector.split('.');
  return {
    type: 'element',
    tagName,
    properties: className.length > 0 ? { className, ...properties } : properties,
    children: flat(children),
  };
}

function flat(children: Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null || child === undefined || child === false || child === '') return [];
    if (Array.isArray(child)) return flat(child);
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  });
}
