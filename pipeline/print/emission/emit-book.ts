import type { RenderedBook } from '../../model/book.ts';
import type { FontFamily } from '../../model/host.ts';
import type { Destinations } from '../book/destinations.ts';
import type { BookPage, PlacedSection } from '../book/place-sections.ts';
import type { Block } from '../galley/block.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Shaper } from '../types.ts';
import { unitsPerEm } from '../units-per-em.ts';
import type { Emission } from './emission.ts';
import { emitDocument, type SectionHtml } from './emit-document.ts';
import { emitFolio } from './emit-folio.ts';
import { emitBlank, emitPage } from './emit-page.ts';
import { faceClasses } from './face-classes.ts';
import type { FontMetrics } from './font-metrics.ts';
import { markers } from './markers.ts';
import { pageAreas } from './page-areas.ts';
import { notePieces } from './page-pieces.ts';
import { UNITS } from './pixels.ts';
import { styleSheet } from './style-sheet.ts';
import { wrapSpans } from './wrap-spans.ts';

/** What of the layout emission writes down. */
export interface BookEmission {
  sheet: Sheet;
  frame: PageFrame;
  /** points that the text block moves outwards */
  shift: number;
  shaper: Shaper;
  fonts: FontFamily;
  metrics: FontMetrics;
  folios: string[];
  places: Destinations;
}

/** Writes the whole book as one document. */
export function emitBook(book: RenderedBook, sections: PlacedSection[], options: BookEmission): string {
  const { sheet, frame, shaper, metrics } = options;
  const faces = faceClasses(UNITS / unitsPerEm(options.fonts.regular));
  const common = { sheet, faces, metrics, markers: markers(), shaper };
  const written = sections.flatMap((placed): SectionHtml[] => {
    const { section, galley, slugs } = placed;
    const emission: Emission = {
      ...common,
      language: section.language,
      spans: spansOf(placed, sheet),
      folio: (block) => emitFolio(block, folioOf(block.folio?.target, options), sheet, shaper),
    };
    const pages = placed.placed.flatMap(({ index, page }) =>
      page ? [emitPage({ index, page }, galley, slugs, emission)] : [],
    );
    const own = { label: section.title || section.id, language: section.language, pages };
    return [...blankPages(placed.blanks), own, ...blankPages(placed.after)];
  });
  const css = styleSheet(sheet, frame, options.shift, options.fonts, faces, shaper);
  return emitDocument(book.metadata.title, book.metadata.language, css, written);
}

function blankPages(blanks: BookPage[]): SectionHtml[] {
  const pages = blanks.map(({ index }) => emitBlank(index));
  return pages.length > 0 ? [{ label: null, language: '', pages }] : [];
}

function folioOf(target: string | undefined, { places, folios }: BookEmission): string {
  return target !== undefined && Object.hasOwn(places, target) ? folios[places[target].page] : '';
}

function spansOf(placed: PlacedSection, sheet: Sheet): Emission['spans'] {
  return wrapSpans(
    placed.placed.flatMap(({ index, page }) => {
      if (!page) return [];
      const areas = pageAreas(placed.galley, placed.slugs, page, index, sheet.grid / 2);
      const notes = page.notes.flatMap((piece) => notePieces(placed.galley, piece, sheet.notes.between));
      return [
        ...areas.map(({ order, pieces }) => ({
          index: order,
          blocks: pieces.map(({ block }): Block => block),
        })),
        { index, blocks: notes.map(({ block }): Block => block) },
      ];
    }),
  );
}
