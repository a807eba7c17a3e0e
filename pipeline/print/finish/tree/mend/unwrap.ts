import type { Element, Kid } from '../element.ts';
import { isBlock } from './is-block.ts';

/** What a NonStruct becomes: nothing but its kids, unless it says a language, or is a section of the book. */
function unwrapped(element: Element, parent: Element): Kid[] {
  if (element.type !== 'NonStruct') return [element];
  if (parent.type === 'Document' && element.kids.some(isBlock)) element.type = 'Sect';
  else if (element.language === undefined) return element.kids;
  else element.type = element.kids.some(isBlock) ? 'Div' : 'Span';
  return [element];
}

/** Chromium writes NonStruct for each run of text, each section and each element without a role: see `unwrapped`. */
export function unwrap(document: Element): void {
  const visit = (element: Element) => {
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
    element.kids = element.kids.flatMap((kid) => (kid.kind === 'element' ? unwrapped(kid, element) : [kid]));
  };
  visit(document);
}
