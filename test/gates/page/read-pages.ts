import { PDFDocument } from '@cantoo/pdf-lib';
import type { FontReading } from './read-font.ts';
import { type DrawnPage, readPage } from './read-page.ts';

/** Reads what stands where on every page of a file, page after page: a long book is never held whole. */
export async function* readPages(file: Uint8Array): AsyncGenerator<DrawnPage> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  const fonts = new Map<never, FontReading>();
  for (const page of document.getPages()) yield readPage(document.context, page.node, fonts as never);
}
