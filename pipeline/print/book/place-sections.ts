import type { Matter, RenderedBook, RenderedSection } from '../../model/book.ts';
import type { Galley } from '../galley/block.ts';
import type { SetPage, Slug } from '../pages/page.ts';

/** A section that has been set, before it has its place. */
export interface SetSection {
  section: RenderedSection;
  galley: Galley;
  slugs: Slug[];
  pages: SetPage[];
}

/** A page of the finished book. */
export interface BookPage {
  /** from 0; even ones are right-hand pages */
  index: number;
  matter: Matter;
  section: RenderedSection;
  /** null on a blank */
  page: SetPage | null;
  /** the first of its section */
  opening: boolean;
}

/** A section on its pages. */
export interface PlacedSection extends SetSection {
  /** pages without anything before it, so that it opens on the right */
  blanks: BookPage[];
  placed: BookPage[];
  /** pages without anything behind it: of the last section, where the number of pages is to be a multiple */
  after: BookPage[];
}

/**
 * Sets sections one after another: `set` is told whether the section begins on a right-hand page, and what stands before
 * it. The body always does, so that arabic folios are odd on the right.
 */
export function placeSections(
  book: RenderedBook,
  set: (section: RenderedSection, startsRight: boolean, before: PlacedSection[]) => SetSection,
): PlacedSection[] {
  const all: PlacedSection[] = [];
  let next = 0;
  let matter: Matter = 'front';
  for (const section of book.sections) {
    const opensRight = section.opens === 'right' || (section.matter === 'body' && matter === 'front');
    const blanks: BookPage[] = [];
    if (opensRight && next % 2 !== 0)
      // A blank belongs to what stands before it: no arabic folio is lost to it.
      blanks.push({ index: next++, matter, section, page: null, opening: false });
    matter = section.matter;
    const done = set(section, next % 2 === 0, all);
    const placed = done.pages.map((page, number) => ({
      index: next++,
      matter: section.matter,
      section: done.section,
      page,
      opening: number === 0,
    }));
    all.push({ ...done, blanks, placed, after: [] });
  }
  return all;
}
