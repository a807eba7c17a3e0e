import type { Element, ElementContent } from 'hast';
import { elideRange } from '../locators/elide-range.ts';
import { joinPages } from '../locators/join-pages.ts';

/**
 * The places that cite a work as print has them: each page once, in order, those that follow each other as a range,
 * linked to the first note there. Nothing where no note stands on a page.
 */
export function citedPages(cited: Element, folioOf: (id: string) => string | null): ElementContent[] {
  const pages = new Map<string, string>();
  for (const target of targets(cited)) {
    const folio = folioOf(target);
    if (folio !== null && !pages.has(folio)) pages.set(folio, target);
  }
  if (pages.size === 0) return [];
  const links = joinPages([...pages.keys()]).flatMap(({ first, last }, index): ElementContent[] => [
    ...(index > 0 ? [text(', ')] : []),
    {
      type: 'element',
      tagName: 'a',
      properties: { href: `#${pages.get(first)}` },
      children: [text(elideRange(first, last))],
    },
  ]);
  return [text(`Cited on ${pages.size > 1 ? 'pp.' : 'p.'}\u00a0`), ...links, text('.')];
}

function targets(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const { dataRef, href } = child.properties;
    return dataRef !== undefined && typeof href === 'string' ? [href.slice(1)] : targets(child);
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });
