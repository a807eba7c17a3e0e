import { type Cursor, isDigit, isLineEnd, isSpace, latin1, matches, skipSpace } from './cursor.ts';
import type { Decoding } from './decode-stream.ts';
import { isKeyword, readValue } from './read-value.ts';
import { asNumber, type Dict, isKind, type Stream, type Value } from './value.ts';

/** Everything that reading an object needs of its file. */
export interface IndirectReader extends Decoding {
  bytes: Uint8Array;
  /** offset behind which `endstream` was looked for in vain */
  noEndFrom: number;
}

export interface Indirect {
  number: number;
  value: Value;
}

/** `12 0 obj` at an offset: its number and the offset behind it; null where there is none. */
export function objectHeader(bytes: Uint8Array, offset: number): { number: number; behind: number } | null {
  const cursor = { at: offset };
  const digits = () => {
    while (cursor.at < bytes.length && isSpace(bytes[cursor.at])) cursor.at++;
    const start = cursor.at;
    while (isDigit(bytes[cursor.at])) cursor.at++;
    return cursor.at - start > 0 && cursor.at - start <= 10 ? Number(latin1(bytes, start, cursor.at)) : null;
  };
  const number = digits();
  const generation = number === null ? null : digits();
  if (number === null || generation === null) return null;
  while (cursor.at < bytes.length && isSpace(bytes[cursor.at])) cursor.at++;
  return matches(bytes, cursor.at, 'obj') ? { number, behind: cursor.at + 3 } : null;
}

/** ISO 19005-2, 6.1.9: one space within `12 0 obj`, line ends before and behind. */
function isWellSpaced(bytes: Uint8Array, offset: number, behind: number): boolean {
  const isBegun = offset === 0 || isLineEnd(bytes[offset - 1]);
  return isBegun && /^\d+\s\d+\sobj$/.test(latin1(bytes, offset, behind)) && isLineEnd(bytes[behind]);
}

/** Reads the object at an offset, stream and all; null where none begins there. */
export function readIndirect(reader: IndirectReader, offset: number): Indirect | null {
  const { bytes, flaws } = reader;
  const header = objectHeader(bytes, offset);
  if (header === null) return null;
  const { number, behind } = header;
  if (!isWellSpaced(bytes, offset, behind))
    flaws.add('object-spacing', '“N N obj” does not stand on a line of its own, a space between', number);
  const cursor: Cursor = { bytes, at: behind, owner: number, flaws, references: true };
  const value = readValue(cursor);
  if (isKeyword(value)) {
    if (value.text !== 'endobj') flaws.add('damaged', 'an object holds no value', number);
    return { number, value: null };
  }
  skipSpace(cursor);
  let found: Value = value;
  if (matches(bytes, cursor.at, 'stream') && isKind(value, 'dict')) found = readStream(reader, cursor, value);
  finish(cursor, number);
  return { number, value: found };
}

function finish(cursor: Cursor, number: number): void {
  const { bytes, flaws } = cursor;
  skipSpace(cursor);
  if (!matches(bytes, cursor.at, 'endobj')) {
    flaws.add('damaged', 'an object does not end with “endobj”', number);
    return;
  }
  if (!isLineEnd(bytes[cursor.at - 1]) || (cursor.at + 6 < bytes.length && !isLineEnd(bytes[cursor.at + 6])))
    flaws.add('object-spacing', '“endobj” does not stand on a line of its own', number);
}

/** Offset of the data, behind the line end that follows `stream`. */
function dataStart(cursor: Cursor): number {
  const { bytes } = cursor;
  const at = cursor.at + 6;
  if (bytes[at] === 10) return at + 1;
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2;
  cursor.flaws.add('stream-line-ends', 'no line feed follows “stream”', cursor.owner);
  return bytes[at] === 13 ? at + 1 : at;
}

/** Length of the line end at an offset. */
function lineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 10) return 1;
  if (bytes[at] !== 13) return 0;
  return bytes[at + 1] === 10 ? 2 : 1;
}

function readStream(reader: IndirectReader, cursor: Cursor, dict: Dict): Stream {
  const { bytes, flaws } = reader;
  const start = dataStart(cursor);
  const length = asNumber(reader.resolve(dict.entries.get('Length')));
  let end = length !== null && length >= 0 ? start + length : -1;
  const gap = end < 0 || end > bytes.length ? 0 : lineEnd(bytes, end);
  if (end < 0 || !matches(bytes, end + gap, 'endstream')) {
    flaws.add('stream-length', 'the Length of a stream is not that of its data', cursor.owner);
    end = searchEnd(reader, start, cursor.owner);
    cursor.at = end;
    skipSpace(cursor);
    if (matches(bytes, cursor.at, 'endstream')) cursor.at += 9;
  } else {
    if (gap === 0) flaws.add('stream-line-ends', 'no line end stands before “endstream”', cursor.owner);
    cursor.at = end + gap + 9;
  }
  return { kind: 'stream', dict, raw: bytes.subarray(start, end), owner: cursor.owner };
}

/** Where the data of a stream ends whose Length is wrong. */
function searchEnd(reader: IndirectReader, start: number, owner: number): number {
  const { bytes, flaws } = reader;
  const found =
    start >= reader.noEndFrom
      ? -1
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('endstream', start);
  if (found < 0) {
    reader.noEndFrom = Math.min(reader.noEndFrom, start);
    flaws.add('damaged', 'a stream has no end', owner);
    return bytes.length;
  }
  if (bytes[found - 1] === 10)
    return bytes[found - 2] === 13 ? Math.max(start, found - 2) : Math.max(start, found - 1);
  return bytes[found - 1] === 13 ? Math.max(start, found - 1) : found;
}
