import type { Cursor } from './cursor.ts';
import { type Decoding, decodeStream } from './decode-stream.ts';
import { isKeyword, readValue } from './read-value.ts';
import { asNumber, type Stream, type Value } from './value.ts';

/** The decoded content of an object stream (ISO 32000-1, 7.5.7). */
export interface ObjectStream {
  data: Uint8Array;
  /** object numbers, in order */
  numbers: number[];
  /** offsets in `data` */
  offsets: number[];
}

/** Reads which objects an object stream holds; null where it cannot be decoded. */
export function openObjectStream(decoding: Decoding, stream: Stream): ObjectStream | null {
  const data = decodeStream(decoding, stream);
  if (data === null) return null;
  const { flaws } = decoding;
  const first = asNumber(decoding.resolve(stream.dict.entries.get('First'))) ?? 0;
  const count = asNumber(decoding.resolve(stream.dict.entries.get('N'))) ?? 0;
  const cursor: Cursor = { bytes: data, at: 0, owner: stream.owner, flaws, references: false };
  const numbers: number[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < count; i++) {
    const number = readValue(cursor);
    const offset = readValue(cursor);
    if (typeof number !== 'number' || typeof offset !== 'number') {
      flaws.add('damaged', 'an object stream holds fewer objects than it says', stream.owner);
      break;
    }
    numbers.push(number);
    offsets.push(first + offset);
  }
  return { data, numbers, offsets };
}

/** Reads the object at a place of an object stream; null where that is another one, or none. */
export function readFromStream(
  decoding: Decoding,
  stream: ObjectStream,
  number: number,
  index: number,
): { value: Value } | null {
  const at = stream.numbers[index] === number ? index : stream.numbers.indexOf(number);
  if (at < 0) return null;
  const { data, offsets } = stream;
  const cursor: Cursor = {
    bytes: data,
    at: offsets[at],
    owner: number,
    flaws: decoding.flaws,
    references: true,
  };
  const value = readValue(cursor);
  return isKeyword(value) ? null : { value };
}
