import { type Cursor, isDigit, isSpace, latin1 } from './cursor.ts';
import type { Text } from './value.ts';

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads `(…)`; parentheses in it balance or are escaped (ISO 32000-1, 7.3.4.2). */
export function readLiteralString(cursor: Cursor): Text {
  const { bytes } = cursor;
  const parts: string[] = [];
  let depth = 1;
  let at = cursor.at + 1;
  let from = at;
  for (; at < bytes.length && depth > 0; at++) {
    const byte = bytes[at];
    if (byte === 40) depth++;
    else if (byte === 41) depth--;
    else if (byte === 92 /* \ */) {
      parts.push(latin1(bytes, from, at));
      const [text, behind] = escapeAt(bytes, at + 1);
      parts.push(text);
      from = behind;
      at = behind - 1;
    }
  }
  if (depth > 0) cursor.flaws.add('damaged', 'a string has no end', cursor.owner);
  parts.push(latin1(bytes, from, depth > 0 ? at : at - 1));
  cursor.at = at;
  return { kind: 'text', bytes: parts.join('') };
}

/** What stands behind a backslash: its meaning and the offset behind it. */
function escapeAt(bytes: Uint8Array, at: number): [string, number] {
  if (at >= bytes.length) return ['', at];
  if (isDigit(bytes[at])) {
    let end = at;
    while (end < at + 3 && isDigit(bytes[end])) end++;
    return [String.fromCharCode(Number.parseInt(latin1(bytes, at, end), 8) & 255), end];
  }
  // a backslash before a line end says that the string goes on
  if (bytes[at] === 13) return ['', bytes[at + 1] === 10 ? at + 2 : at + 1];
  if (bytes[at] === 10) return ['', at + 1];
  const character = String.fromCharCode(bytes[at]);
  return [ESCAPES[character] ?? character, at + 1];
}

/** Byte -> value of the hexadecimal digit; -1 for white space, -2 for what is none. */
const DIGIT = new Int8Array(256).fill(-2);
for (let i = 0; i < 16; i++) {
  DIGIT[i.toString(16).charCodeAt(0)] = i;
  DIGIT[i.toString(16).toUpperCase().charCodeAt(0)] = i;
}
for (let byte = 0; byte < 256; byte++) if (isSpace(byte)) DIGIT[byte] = -1;

/** Reads `<…>`; notes digits that are none, and a number of them that is odd (ISO 32000-1, 7.3.4.3). */
export function readHexString(cursor: Cursor): Text {
  const { bytes } = cursor;
  const found = bytes.indexOf(62 /* > */, cursor.at);
  const end = found < 0 ? bytes.length : found;
  if (found < 0) cursor.flaws.add('damaged', 'a string has no end', cursor.owner);
  const parts: string[] = [];
  let high = -1;
  let stray = false;
  for (let at = cursor.at + 1; at < end; at++) {
    const digit = DIGIT[bytes[at]];
    if (digit === -2) stray = true;
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      parts.push(String.fromCharCode(high * 16 + digit));
      high = -1;
    }
  }
  if (stray)
    cursor.flaws.add('hex-string', 'a string in <> holds more than hexadecimal digits', cursor.owner);
  if (high >= 0) {
    cursor.flaws.add('hex-string', 'a string in <> has an odd number of digits', cursor.owner);
    parts.push(String.fromCharCode(high * 16));
  }
  cursor.at = Math.min(end + 1, bytes.length);
  return { kind: 'text', bytes: parts.join('') };
}
