import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';

/** A parsed PDF that is being finished: its objects and its pages in order. */
export interface PdfFile {
  context: PDFContext;
  catalog: PDFDict;
  pages: { ref: PDFRef; dict: PDFDict }[];
}
