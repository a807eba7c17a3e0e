import { inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { type Dict, Stream } from './value.ts';

/** What a book's pages need least of both, time and size; higher levels save one part in a hundred. */
const LEVEL = 4;

/** Compressed in JavaScript: Node's zlib gives other bytes from version to version and from processor to processor. */
export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: LEVEL });

/** A compressed stream with the entries of `dict`. */
export function compressed(dict: Dict, bytes: Uint8Array): Stream {
  dict.set('Filter', '/FlateDecode');
  dict.delete('DecodeParms');
  return new Stream(dict, deflated(bytes));
}

/** The bytes of a stream without its filter. Throws where that is another one than Chromium uses for its own data. */
export function inflated({ dict, bytes }: Stream): Uint8Array {
  const filter = dict.get('Filter');
  if (filter === undefined) return bytes;
  if (filter !== '/FlateDecode' || dict.has('DecodeParms'))
    throw new Error(`a stream of the print has the filter ${String(filter)}`);
  return inflateSync(bytes);
}
