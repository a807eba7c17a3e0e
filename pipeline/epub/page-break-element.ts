import type { Element } from 'hast';
import type { PageBreak } from './page-breaks.ts';

/** The empty element that marks where a printed page begins. */
export function pageBreakElement({ id, folio }: PageBreak): Element {
  const properties = { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: folio };
  return { type: 'element', tagName: 'span', properties, children: [] };
}
