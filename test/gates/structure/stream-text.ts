import { decodePDFRawStream, PDFArray, type PDFContext, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** The decoded content of a stream, or of several one after the other, as characters 0 to 255. */
export function streamText(context: PDFContext, object: PDFObject | undefined): string {
  if (object instanceof PDFArray)
    return object
      .asArray()
      .map((part) => streamText(context, context.lookup(part)))
      .join('\n');
  if (!(object instanceof PDFRawStream)) throw new Error(`no stream: ${object}`);
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
}
