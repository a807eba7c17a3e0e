import { inflateSync, constants as zlib } from 'node:zlib';
import { decodeAscii85, decodeAsciiHex } from './decode-ascii.ts';
import { decodeLzw } from './decode-lzw.ts';
import { decodeRunLength } from './decode-run-length.ts';
import type { FlawList } from './flaw.ts';
import { undoPredictor } from './undo-predictor.ts';
import { asDict, asName, type Dict, type Stream, type Value } from './value.ts';

/** Bytes that one stream may decode to: 64 MB, more than the content of any page. */
export const LARGEST = 2 ** 26;

export interface Decoding {
  flaws: FlawList;
  /** the value of a reference: filters and lengths may be one */
  resolve(value: Value | undefined): Value;
  /** bytes that may still be decoded */
  left: number;
}

const SHORT: Record<string, string> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  RL: 'RunLengthDecode',
};

/** Names of the filters of a stream, the first one to be undone first; short names of inline images written out. */
export function filterNames(decoding: Pick<Decoding, 'resolve'>, dict: Dict): string[] {
  const value = decoding.resolve(dict.entries.get('Filter') ?? dict.entries.get('F'));
  const list = Array.isArray(value) ? value.map((item) => decoding.resolve(item)) : [value];
  return list.flatMap((item) => asName(item) ?? []).map((name) => SHORT[name] ?? name);
}

function parameters(decoding: Decoding, dict: Dict, index: number): Dict | null {
  const value = decoding.resolve(dict.entries.get('DecodeParms'));
  return asDict(decoding.resolve(Array.isArray(value) ? value[index] : value));
}

/**
 * The decoded bytes of a stream. Null where it is a picture's (DCT, JPX, CCITT, JBIG2), is encrypted, or where its data
 * are damaged or larger than LARGEST: that is noted.
 */
export function decodeStream(decoding: Decoding, stream: Stream): Uint8Array | null {
  let data: Uint8Array | null = stream.raw;
  if (decoding.left <= 0) {
    decoding.flaws.add('too-large', 'the streams together hold more than can be looked at', 0);
    return null;
  }
  for (const [index, name] of filterNames(decoding, stream.dict).entries()) {
    if (data === null) return null;
    data = undo(decoding, name, data, stream.owner);
    const parms = parameters(decoding, stream.dict, index);
    if (data !== null && parms !== null && (name === 'FlateDecode' || name === 'LZWDecode'))
      data = undoPredictor(data, (key) => decoding.resolve(parms.entries.get(key)));
  }
  decoding.left -= data?.length ?? 0;
  return data;
}

function undo(decoding: Decoding, name: string, data: Uint8Array, owner: number): Uint8Array | null {
  switch (name) {
    case 'FlateDecode':
      return inflate(decoding, data, owner);
    case 'LZWDecode':
      return bounded(decoding, decodeLzw(data, LARGEST), owner);
    case 'RunLengthDecode':
      return bounded(decoding, decodeRunLength(data, LARGEST), owner);
    case 'ASCIIHexDecode':
      return decodeAsciiHex(data);
    case 'ASCII85Decode':
      return decodeAscii85(data);
    default:
      return null;
  }
}

function bounded(decoding: Decoding, data: Uint8Array | null, owner: number): Uint8Array | null {
  if (data === null) tooLarge(decoding, owner);
  return data;
}

const tooLarge = (decoding: Decoding, owner: number) =>
  decoding.flaws.add('too-large', `a stream holds more than ${LARGEST / 2 ** 20} MB`, owner);

function inflate(decoding: Decoding, data: Uint8Array, owner: number): Uint8Array | null {
  try {
    // Z_SYNC_FLUSH: the checksum at the end may be missing
    return inflateSync(data, { maxOutputLength: LARGEST, finishFlush: zlib.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') tooLarge(decoding, owner);
    else decoding.flaws.add('damaged', 'the data of a stream cannot be decompressed', owner);
    return null;
  }
}
