import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** The decoded bytes of a stream. Throws where the object is none. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream of the file that was printed');
  const isPlainFlate =
    stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  return isPlainFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
}
