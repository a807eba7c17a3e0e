import { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFile } from './pdf-file.ts';

/** Parses a PDF that the browser printed. */
export async function openFile(pdf: Uint8Array): Promise<PdfFile> {
  // Infinity: parse in one go instead of pausing between objects
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const pages = document.getPages().map((page) => ({ ref: page.ref, dict: page.node }));
  return { context: document.context, catalog: document.catalog, pages };
}
