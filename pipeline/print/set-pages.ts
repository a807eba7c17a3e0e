import { finding } from '../diagnostics/finding.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Trim } from '../model/edition.ts';
import type { FontFamily } from '../model/host.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import { artifacts } from './book/artifacts/artifacts.ts';
import { entryKinds } from './book/entry-kinds.ts';
import { outline } from './book/outline.ts';
import { pageMap } from './book/page-map.ts';
import { pagesOf } from './book/pages-of.ts';
import { placedLines } from './book/placed-lines.ts';
import { placedPictures } from './book/placed-pictures.ts';
import { type SetBook, setBook } from './book/set-book.ts';
import { type FolioOf, settleReferences } from './book/settle-references.ts';
import { stamps } from './book/stamps.ts';
import { emitBook } from './emission/emit-book.ts';
import { fontMetrics } from './emission/font-metrics.ts';
import { DEEPEST, SCALE } from './emission/pixels.ts';
import { type LineBreaker, lineBreaker } from './lines/line-breaker.ts';
import { gutterShift, pageFrame } from './sheet/page-frame.ts';
import type { Sheet } from './sheet/schema.ts';
import { sheetFor } from './sheet/sheet-for.ts';
import type { Layout, Shaper } from './types.ts';

export interface PageOptions {
  /** mm */
  trim: Trim;
  /** where the trim is written, for messages; absent: nowhere */
  trimPlace?: Place;
  sheet: Sheet;
  shaper: Shaper;
  fonts: FontFamily;
  /** blanks behind the last section make the number of pages a multiple of it; absent: none */
  multipleOf?: number;
  /** says where every line stands */
  lines?: boolean;
  /** what breaks lines, where a book is set more than once; absent: one for this time */
  breakLines?: LineBreaker;
}

/** Fewer lines than these on a page leave no room for text, notes and what must stay together. */
const LEAST_LINES = 12;

/**
 * Lays out a book: lines, pages, notes at their feet, folios, and the document for the browser to draw. Pure.
 * Messages: glyph-missing, trim-too-small (then there are no pages), book-too-long, table-too-wide, picture-inline, heading-deep,
 * note-without-place, page-references-unsettled, those of page-findings.ts, and those of lines/ about words and lines.
 */
export function setPages(book: RenderedBook, options: PageOptions): Outcome<Layout> {
  const { shaper, fonts } = options;
  const sheet = sheetFor(options.sheet, options.trim);
  const frame = pageFrame(sheet, options.trim);
  const messages: Message[] = [];
  const fits = frame.measureMillimetres >= sheet.measure.least && frame.lines >= LEAST_LINES;
  if (!fits) {
    const { width, height } = options.trim;
    const what = `A page of ${width} x ${height} mm has lines of ${Math.round(frame.measureMillimetres)} mm and ${frame.lines} of them.`;
    messages.push(finding('trim-too-small', what, options.trimPlace));
  }
  const breakLines = options.breakLines ?? lineBreaker(shaper);
  const set = (folioOf: FolioOf): Outcome<SetBook> => {
    const found: Message[] = [];
    const pictures = book.pictures ?? {};
    const value = setBook(
      fits ? book : { ...book, sections: [] },
      {
        sheet,
        frame,
        shaper,
        pictures,
        breakLines,
        leadsTo: entryKinds(book),
        folioOf,
        series: book.series ?? [],
        messages: found,
      },
      options.multipleOf,
    );
    return { value, messages: found };
  };
  const settled = settleReferences(book, set);
  messages.push(...settled.messages);
  const { sections, folios, places } = settled.value;
  const pages = pagesOf(sections);
  // paper is less than a point higher than the trim
  const most = Math.floor(DEEPEST / (frame.height + 1));
  if (pages.length > most) {
    const what = `The book has ${pages.length} pages; of this height at most ${most} can be printed at once.`;
    messages.push(finding('book-too-long', what, options.trimPlace));
  }
  const shift = gutterShift(sheet, frame, pages.length);
  const metrics = fontMetrics(fonts.regular);
  const drawn = artifacts(sections, sheet, frame, shift, metrics, shaper);
  const value: Layout = {
    html: emitBook(book, sections, { sheet, frame, shift, shaper, fonts, metrics, folios, places }),
    scale: SCALE,
    pageMap: pageMap(sections, folios, places),
    destinations: places,
    stamps: [
      ...stamps(pages, folios, book.head ?? book.metadata.title, sheet, frame, shift, metrics, shaper),
      ...drawn.stamps,
    ],
    drawings: drawn.drawings,
    pictures: placedPictures(sections),
    outline: outline(book.toc),
    ...(options.lines ? { lines: placedLines(sections, sheet, frame, metrics) } : {}),
    index: sections.find(({ section }) => section.role === 'index')?.section,
    trim: { width: frame.width, height: frame.height },
    margins: {
      inner: frame.inner + shift,
      outer: frame.outer - shift,
      top: frame.top,
      bottom: frame.height - frame.top - frame.lines * sheet.grid,
    },
  };
  return { value, messages };
}
