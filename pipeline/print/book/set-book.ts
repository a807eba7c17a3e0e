import type { RenderedBook, RenderedSection } from '../../model/book.ts';
import type { Setting } from '../galley/setting.ts';
import { type Destinations, destinations } from './destinations.ts';
import { fillUp } from './fill-up.ts';
import { folios } from './folios.ts';
import { type PlacedSection, placeSections } from './place-sections.ts';
import { setSectionPages } from './set-section-pages.ts';

/** A book on its pages. */
export interface SetBook {
  sections: PlacedSection[];
  /** page numbers by page index */
  folios: string[];
  places: Destinations;
}

/** Sets all sections of a book, with one way of setting for all of them, on a number of pages that is a multiple. */
export function setBook(
  book: RenderedBook,
  setting: Omit<Setting, 'section' | 'language' | 'key'>,
  multipleOf = 1,
): SetBook {
  let keys = 0;
  const set = (section: RenderedSection, startsRight: boolean) =>
    setSectionPages(section, startsRight, {
      ...setting,
      section: section.title || section.id,
      language: section.language,
      key: () => `b${++keys}`,
    });
  const sections = fillUp(placeSections(book, set), multipleOf);
  return { sections, folios: folios(sections), places: destinations(sections, setting.sheet, setting.frame) };
}
