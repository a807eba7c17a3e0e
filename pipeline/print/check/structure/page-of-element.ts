import type { PdfDocument } from '../document/pdf-document.ts';
import type { Element } from './element.ts';

/** Number, from 1, of the page on which an element begins: that of the first content in it; undefined for none. */
export function pageOfElement({ pages }: PdfDocument, element: Element): number | undefined {
  const waiting = [element];
  while (waiting.length > 0) {
    const { kids } = waiting.pop() as Element;
    const mark = kids.find((kid) => kid.kind === 'mark');
    const page = mark && pages.find(({ object }) => object === mark.owner);
    if (page) return page.number;
    for (const kid of [...kids].reverse()) if (kid.kind === 'element') waiting.push(kid);
  }
  return undefined;
}
