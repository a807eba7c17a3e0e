import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { name } from './name.ts';

/** What a page draws, as bytes and how they are packed. */
export interface PageContent {
  bytes: Uint8Array;
  filter: PDFObject | undefined;
  parameters: PDFObject | undefined;
  /** part of it cannot be read */
  damaged: boolean;
}

/** zlib's own middle way between time and size. */
const LEVEL = 6;

/**
 * The content of a page as one stream: its own, packed as it is, where it has one, else its parts joined, since an operator
 * may begin in one part and end in the next. Null where the page draws nothing.
 */
export function pageContent(context: PDFContext, page: PDFDict): PageContent | null {
  const entry = page.get(name('Contents'));
  const contents = context.lookup(entry);
  const parts =
    contents instanceof PDFArray ? contents.asArray().map((part) => context.lookup(part)) : [contents];
  const streams = parts.filter((part) => part instanceof PDFStream);
  const isMissing = entry !== undefined && streams.length < parts.length;
  if (streams.length === 1) {
    const [stream] = streams;
    return {
      bytes: stream.getContents(),
      filter: stream.dict.get(name('Filter')),
      parameters: stream.dict.get(name('DecodeParms')),
      damaged: isMissing || decoded(stream) === null,
    };
  }
  const texts = streams.map(decoded);
  const whole = texts.filter((text) => text !== null);
  const damaged = isMissing || whole.length < texts.length;
  if (whole.length === 0 && !damaged) return null;
  const bytes = zlibSync(Buffer.concat(whole.flatMap((text) => [text, NEW_LINE])), { level: LEVEL });
  return { bytes, filter: name('FlateDecode'), parameters: undefined, damaged };
}

/** Parts of a content may end in the middle of a line. */
const NEW_LINE = Buffer.from('\n');

/** Null where the bytes cannot be unpacked. */
function decoded(stream: PDFStream): Uint8Array | null {
  try {
    if (!(stream instanceof PDFRawStream)) return stream.getContents();
    const isPlainFlate =
      stream.dict.get(name('Filter')) === name('FlateDecode') && !stream.dict.has(name('DecodeParms'));
    return isPlainFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
  } catch {
    // whatever is wrong with it: the caller says which page it is
    return null;
  }
}
