import { PDFArray, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { resolve } from './resolve.ts';

/** The items of an array, or the one thing that may stand in place of an array of one. */
export function items(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  const found = resolve(context, object);
  if (found === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [object as PDFObject];
}
