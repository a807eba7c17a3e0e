import { PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** What a string or name says; undefined for anything else. */
export function textOf(object: PDFObject | undefined): string | undefined {
  const isText = object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName;
  return isText ? object.decodeText() : undefined;
}
