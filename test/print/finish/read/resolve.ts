import { type PDFContext, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** The object itself, where a reference may stand for it. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object;
}
