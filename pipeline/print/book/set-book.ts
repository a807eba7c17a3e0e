import type { RenderedBook, RenderedSection } from '../../model/book.ts';
import type { Setting } from '../galley/setting.ts';
import { type PageOf, setLocators } from '../locators/set-locators.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import { type Destinations, destinations } from './destinations.ts';
import { fillUp } from './fill-up.ts';
import { folios } from './folios.ts';
import { pageFindings } from './page-findings.ts';
import { type PlacedSection, placeSections } from './place-sections.ts';
import { setIndexPages } from './set-index-pages.ts';
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
  setting: Omit<Setting, 'section' | 'place' | 'language' | 'key'>,
  multipleOf = 1,
): SetBook {
  let keys = 0;
  const { sheet, frame } = setting;
  const set = (section: RenderedSection, startsRight: boolean, before: PlacedSection[]) => {
    const own = {
      ...setting,
      section: section.title || section.id,
      place: { file: section.file ?? null, line: null, column: null },
      language: section.language,
      key: () => `b${++keys}`,
    };
    if (section.role !== 'index') return setSectionPages(section, startsRight, own);
    // it stands behind all that it leads to, so that its own pages move nothing that it names
    return setIndexPages(setLocators(section, pagesOf(before, sheet, frame)), startsRight, own);
  };
  const sections = fillUp(placeSections(book, set), multipleOf);
  const numbers = folios(sections);
  setting.messages.push(...pageFindings(sections, numbers, frame.lines));
  return { sections, folios: numbers, places: destinations(sections, sheet, frame) };
}

function pagesOf(sections: PlacedSection[], sheet: Sheet, frame: PageFrame): PageOf {
  const places = destinations(sections, sheet, frame);
  const numbers = folios(sections);
  return (id) => {
    if (!Object.hasOwn(places, id)) return null;
    const { page } = places[id];
    return { index: page, folio: numbers[page] };
  };
}
