import type { Metadata } from '../../model/edition.ts';
import type { FontFamily } from '../../model/host.ts';
import type { Layout } from '../types.ts';
import { rewriteForms } from './content/rewrite-forms.ts';
import { rewritePages } from './content/rewrite-pages.ts';
import { openFile } from './file/open-file.ts';
import { writeFile } from './file/write-file.ts';
import { bookFacts } from './metadata/book-facts.ts';
import { info } from './metadata/info.ts';
import { outputIntent } from './metadata/output-intent.ts';
import { xmp } from './metadata/xmp.ts';
import { destinations } from './navigation/destinations.ts';
import { mendLinks } from './navigation/links.ts';
import { writeOutline } from './navigation/outline.ts';
import { pageLabels } from './navigation/page-labels.ts';
import { setBoxes } from './set-boxes.ts';
import { drawStamps } from './stamps/draw-stamps.ts';
import { mendTree } from './tree/mend-tree.ts';
import { pictureMarks } from './tree/picture-marks.ts';
import { readTree } from './tree/read-tree.ts';
import { writeTree } from './tree/write-tree.ts';
import { writeCatalog } from './write-catalog.ts';

export interface FinishOptions {
  metadata: Metadata;
  fonts: FontFamily;
  /** name and version of this program */
  producer: string;
  /** date of the book, seconds since 1970 */
  epoch: number;
}

/**
 * Makes of what the browser printed of a layout the digital book: PDF/A-2u and PDF/UA-1, with heads and folios, links,
 * outline and page labels. The same bytes for the same input. Throws where print and layout do not belong together.
 */
export async function finishPdf(
  pdf: Uint8Array,
  layout: Layout,
  options: FinishOptions,
): Promise<Uint8Array> {
  const file = await openFile(pdf);
  const planned = layout.pageMap.pages.length;
  if (file.pages.length !== planned)
    throw new Error(`${planned} pages were laid out, ${file.pages.length} printed`);
  const facts = bookFacts(options.metadata, options.producer, options.epoch);

  const up = setBoxes(file, layout.trim);
  const stamps = drawStamps(file, layout, options.fonts);
  // forms before pages: those that pages get are written already
  const colouredForms = rewriteForms(file);
  const document = readTree(file);
  const frames = stamps.map((after, page) => ({ before: `1 0 0 1 0 ${up[page]} cm\n`, after }));
  const pages = rewritePages(file, frames, pictureMarks(document));
  mendTree(document, file.context, (page, mark) => pages.dropped[page].has(mark));

  const places = destinations(file, layout);
  mendLinks(file, layout, places, up);
  const outline = writeOutline(file, layout.outline, places);
  const root = writeCatalog(file, {
    structure: writeTree(file, document),
    outline,
    // after links and outline have said what they lead to
    destinations: places.tree(),
    pageLabels: pageLabels(file, layout.pageMap.pages),
    outputIntent: outputIntent(file, colouredForms || pages.coloured),
    xmp: xmp(facts),
    language: facts.language,
  });
  return writeFile(file.context, root, file.context.register(info(file, facts)), facts.id);
}
