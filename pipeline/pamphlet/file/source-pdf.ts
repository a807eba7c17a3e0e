import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';

/** A page of a PDF with what it inherits from the tree of pages. */
export interface SourcePage {
  dict: PDFDict;
  resources: PDFObject | undefined;
  mediaBox: PDFObject | undefined;
  cropBox: PDFObject | undefined;
  rotate: PDFObject | undefined;
}

/** A PDF that was read, its pages in order. */
export interface SourcePdf {
  context: PDFContext;
  catalog: PDFDict | undefined;
  pages: SourcePage[];
}
