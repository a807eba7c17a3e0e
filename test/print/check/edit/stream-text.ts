import {
  decodePDFRawStream,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** The decoded data of a stream, a character a byte. */
export const streamText = (stream: unknown): string =>
  Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1');

/** Puts other data in place of those of a stream, not compressed. */
export function setStream(document: PDFDocument, ref: PDFRef, text: string): void {
  const { dict } = document.context.lookup(ref) as PDFRawStream;
  for (const key of ['Filter', 'DecodeParms']) dict.delete(PDFName.of(key));
  document.context.assign(ref, PDFRawStream.of(dict, Buffer.from(text, 'latin1')));
}

/** Changes the data that a reference in a dictionary leads to; of several streams the longest, which is a page's own. */
export function editStream(
  document: PDFDocument,
  dict: PDFDict,
  key: string,
  change: (text: string) => string,
): void {
  const value = dict.get(PDFName.of(key));
  const refs = value instanceof PDFArray ? value.asArray() : [value];
  const length = (ref: unknown) => (document.context.lookup(ref as PDFRef) as PDFRawStream).contents.length;
  const [ref] = refs.length > 1 ? [...refs].sort((a, b) => length(b) - length(a)) : refs;
  if (!(ref instanceof PDFRef)) throw new Error(`${key} leads to no stream`);
  const before = streamText(document.context.lookup(ref));
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${key}`);
  setStream(document, ref, after);
}
