import type { BookPage, PlacedSection } from './place-sections.ts';

/** All pages of a book in order, blanks among them. */
export function pagesOf(sections: PlacedSection[]): BookPage[] {
  return sections.flatMap(({ blanks, placed, after }) => [...blanks, ...placed, ...after]);
}
