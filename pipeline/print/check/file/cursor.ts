import type { FlawList } from './flaw.ts';

/** Where in some bytes a reader is, and whose bytes they are. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
  /** number of the object that is read; 0 for the trailer and for content streams */
  owner: number;
  flaws: FlawList;
  /** in content streams two numbers and R are no reference */
  references: boolean;
}

const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];

/** Byte -> what it is outside of strings (ISO 32000-1, 7.2.2). */
const CLASS = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) CLASS[space] = SPACE;
for (const delimiter of '()<>[]{}/%') CLASS[delimiter.charCodeAt(0)] = DELIMITER;

export const isSpace = (byte: number): boolean => CLASS[byte] === SPACE;

/** True for a byte that can be part of a name, number or keyword; not for the end of the bytes. */
export const isRegular = (byte: number | undefined): boolean => byte !== undefined && CLASS[byte] === REGULAR;

export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** LF or CR */
export const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** Moves behind white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let at = cursor.at;
  for (;;) {
    while (at < bytes.length && CLASS[bytes[at]] === SPACE) at++;
    if (bytes[at] !== 37 /* % */) break;
    while (at < bytes.length && !isLineEnd(bytes[at])) at++;
  }
  cursor.at = at;
}

/** True where these characters (Latin-1) lie at an offset. */
export function matches(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Bytes below which putting characters together one by one is quicker than a call out of JavaScript. */
const SHORT = 16;

/** Bytes as a string of one character each. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT)
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  let text = '';
  for (let at = from; at < to && at < bytes.length; at++) text += String.fromCharCode(bytes[at]);
  return text;
}
