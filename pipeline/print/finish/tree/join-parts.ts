import type { Element, Kid } from './element.ts';

/** Pages of the first and last mark of an element, in reading order; null where it has none. */
function pagesOf(element: Kid): { first: number; last: number } | null {
  if (element.kind !== 'element') return { first: element.page, last: element.page };
  const pages = element.kids.flatMap((kid) => pagesOf(kid) ?? []);
  return pages.length === 0 ? null : { first: pages[0].first, last: pages[pages.length - 1].last };
}

/**
 * The structures of the parts of a book as one. Where a part ends within a section of the book, what the next one begins
 * with belongs to it: `sectionOf` gives the section of a page, null where it has none.
 */
export function joinParts(parts: Element[], sectionOf: (page: number) => string | null): Element {
  const [first] = parts;
  const kids: Kid[] = [];
  for (const part of parts) {
    const before = kids[kids.length - 1];
    const [next, ...rest] = part.kids;
    if (isSameSection(before, next, sectionOf)) {
      (before as Element).kids.push(...(next as Element).kids);
      kids.push(...rest);
    } else kids.push(...part.kids);
  }
  return { ...first, kids };
}

function isSameSection(
  before: Kid | undefined,
  next: Kid | undefined,
  sectionOf: (page: number) => string | null,
): boolean {
  if (before?.kind !== 'element' || next?.kind !== 'element') return false;
  const [end, start] = [pagesOf(before)?.last, pagesOf(next)?.first];
  if (end === undefined || start === undefined) return false;
  const section = sectionOf(end);
  return section !== null && section === sectionOf(start);
}
