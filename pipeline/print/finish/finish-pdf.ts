import type { Metadata } from '../../model/edition.ts';
import type { FontFamily } from '../../model/host.ts';
import { UNITS } from '../emission/pixels.ts';
import type { Press } from '../press/press.ts';
import type { Layout } from '../types.ts';
import { unitsPerEm } from '../units-per-em.ts';
import { fontWidths } from './content/font-widths.ts';
import { rewriteObjects } from './content/rewrite-objects.ts';
import { openPrint } from './file/open-print.ts';
import { ownUnits } from './file/own-units.ts';
import { subsetTags } from './file/subset-tags.ts';
import type { FinishedBook } from './finished-book.ts';
import { bookFacts } from './metadata/book-facts.ts';
import { profileStream, screenColours } from './metadata/output-intent.ts';
import { finishPages } from './pages/finish-pages.ts';
import { joinParts } from './tree/join-parts.ts';
import { headerIds } from './tree/mend/header-ids.ts';
import { mendTree } from './tree/mend-tree.ts';
import { pictureMarks } from './tree/picture-marks.ts';
import { readTree } from './tree/read-tree.ts';
import { writeDigital } from './write-digital.ts';
import { writePress } from './write-press.ts';

export interface FinishOptions {
  metadata: Metadata;
  fonts: FontFamily;
  /** name and version of this program */
  producer: string;
  /** date of the book, seconds since 1970 */
  epoch: number;
}

export interface FinishRequest {
  /** what the browser printed of the layout: all pages in order, in one file or in several */
  parts: Uint8Array[];
  layout: Layout;
  options: FinishOptions;
  /** what the file for the printer has beside the pages; without it there is no such file */
  press?: Press;
}

export interface Finished {
  /** PDF/A-2u and PDF/UA-1, with heads and folios, links, outline and page labels */
  digital: Uint8Array;
  /** PDF/X-4 */
  print?: Uint8Array;
  /** indexes of pages that are not black alone */
  coloured: number[];
}

/**
 * Makes the book of what the browser printed of its layout. The same bytes for the same input. Throws where prints and
 * layout do not belong together.
 */
export function finishPdf({ parts, layout, options, press }: FinishRequest): Finished {
  const prints = parts.map(openPrint);
  const printed = prints.flatMap(({ pages }) => pages);
  const planned = layout.pageMap.pages;
  if (printed.length !== planned.length)
    throw new Error(`${planned.length} pages were laid out, ${printed.length} printed`);

  if (prints.length > 1) subsetTags(prints);
  let profile: ReturnType<typeof profileStream> | undefined;
  const rgb = () => (profile ??= profileStream(screenColours()));
  let firstPage = 0;
  const trees = prints.map((print) => {
    const tree = readTree(print, firstPage);
    firstPage += print.pages.length;
    return tree;
  });
  headerIds(trees);
  const document = joinParts(trees, (page) => planned[page].section);
  const widths = fontWidths(ownUnits(prints, UNITS, unitsPerEm(options.fonts.regular)));
  const pages = finishPages(printed, {
    layout,
    widths,
    fonts: options.fonts,
    isPicture: pictureMarks(document),
    // before pages, which must know what is coloured
    coloured: rewriteObjects(
      prints.flatMap(({ streams }) => streams),
      rgb,
      widths,
    ),
    rgb,
  });
  mendTree(document, (page, mark) => pages[page].dropped.has(mark));

  const facts = bookFacts(options.metadata, options.producer, options.epoch);
  const book: FinishedBook = { layout, facts, pages, document };
  return {
    digital: writeDigital(book),
    print: press && writePress({ facts, pages, folios: planned }, press, options.fonts),
    coloured: pages.flatMap(({ coloured }, index) => (coloured ? [index] : [])),
  };
}
