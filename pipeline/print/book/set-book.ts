import type { RenderedBook, RenderedSection } from '../../model/book.ts';
import type { Setting } from '../galley/setting.ts';
import { type Destinations, destinations } from './destinations.ts';
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

/** Sets all sections of a book, with one way of setting for all of them. */
export function setBook(book: RenderedBook, setting: Omit<Setting, 'section' | 'language' | 'key'>): SetBook {
  let keys = 0;
  const set = (section: RenderedSection, startsRight: boolean) =>
    setSectionPages(section, startsRight, {
      ...setting,
      section: section.title || section.id,
      language: section.language,
      key: () => `b${++keys}`,
    });
  const sections = placeSections(book, set);
  return { sections, folios: folios(sections), places: destinations(sections, setting.sheet, setting.frame) };
}
