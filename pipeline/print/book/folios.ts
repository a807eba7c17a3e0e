import { pagesOf } from './pages-of.ts';
import type { PlacedSection } from './place-sections.ts';
import { roman } from './roman.ts';

/** The page numbers of a book by page index: roman in front, arabic from the first page of the body. */
export function folios(sections: PlacedSection[]): string[] {
  const pages = pagesOf(sections);
  const start = pages.findIndex((page) => page.matter !== 'front');
  return pages.map((page) =>
    start === -1 || page.index < start ? roman(page.index + 1) : `${page.index - start + 1}`,
  );
}
