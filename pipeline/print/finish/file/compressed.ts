import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';

/** zlib's own middle way between time and size. */
const LEVEL = 6;

/**
 * A compressed stream with the entries of `dict`. Compressed in JavaScript: Node's zlib gives other bytes from version
 * to version and from processor to processor.
 */
export function compressed(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(dict, zlibSync(bytes, { level: LEVEL }));
}
