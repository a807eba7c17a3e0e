import { type Cursor, isDigit, isRegular, latin1, matches, skipSpace } from './cursor.ts';
import { readHexString, readLiteralString } from './read-string.ts';
import type { Dict, Value } from './value.ts';

/** A word that is no value: an operator, or `obj`, `stream`, `]`, `>>`. */
export interface Keyword {
  kind: 'keyword';
  text: string;
}

/** Nothing is left. */
export const END: Keyword = { kind: 'keyword', text: '' };

/** Arrays and dictionaries in each other: more than any file needs, few enough for the stack. */
const DEEPEST = 100;

const WORDS: Record<string, boolean | null> = { true: true, false: false, null: null };

export const isKeyword = (token: Value | Keyword, text?: string): token is Keyword =>
  typeof token === 'object' &&
  token !== null &&
  !Array.isArray(token) &&
  token.kind === 'keyword' &&
  (text === undefined || token.text === text);

/** Reads the next value or keyword; END where nothing is left. Always moves on. Flaws go to the cursor's list. */
export function readValue(cursor: Cursor, depth = 0): Value | Keyword {
  skipSpace(cursor);
  const { bytes, at } = cursor;
  if (at >= bytes.length) return END;
  const byte = bytes[at];
  switch (byte) {
    case 47: // /
      return { kind: 'name', text: readName(cursor) };
    case 40: // (
      return readLiteralString(cursor);
    case 60: // <
      return bytes[at + 1] === 60 ? readDict(cursor, depth) : readHexString(cursor);
    case 91: // [
      return readArray(cursor, depth);
    case 62: // >
      cursor.at += bytes[at + 1] === 62 ? 2 : 1;
      return { kind: 'keyword', text: bytes[at + 1] === 62 ? '>>' : '>' };
  }
  if (isDigit(byte) || byte === 43 || byte === 45 || byte === 46) return readNumber(cursor);
  if (!isRegular(byte)) {
    cursor.at++;
    return { kind: 'keyword', text: String.fromCharCode(byte) };
  }
  return readWord(cursor);
}

/** Operators, three letters at most, by their bytes: a content stream has the same ones a million times. */
const OPERATORS = new Map<number, Keyword>();

function readWord(cursor: Cursor): boolean | null | Keyword {
  const { bytes, at: start } = cursor;
  let end = start;
  let key = 0;
  for (; isRegular(bytes[end]); end++) if (end - start < 4) key = key * 256 + bytes[end];
  cursor.at = end;
  const isShort = end - start <= 3;
  const known = isShort ? OPERATORS.get(key) : undefined;
  if (known) return known;
  const word = latin1(bytes, start, end);
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const keyword: Keyword = { kind: 'keyword', text: word };
  // what is no content could have all that three bytes can be
  if (isShort && OPERATORS.size < 1000) OPERATORS.set(key, keyword);
  return keyword;
}

function readRegular(cursor: Cursor): string {
  const start = cursor.at;
  let at = start;
  while (isRegular(cursor.bytes[at])) at++;
  cursor.at = at;
  return latin1(cursor.bytes, start, at);
}

function readName(cursor: Cursor): string {
  cursor.at++;
  const written = readRegular(cursor);
  if (!written.includes('#')) return written;
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Digits that a number without loss has. */
const EXACT = 15;

/** A number of digits, with a sign and a point at most; null for anything else. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number | null {
  const isNegative = bytes[from] === 45;
  let at = isNegative || bytes[from] === 43 ? from + 1 : from;
  if (to - at > EXACT || at === to) return null;
  let value = 0;
  let scale = 0;
  for (; at < to; at++) {
    if (isDigit(bytes[at])) {
      value = value * 10 + bytes[at] - 48;
      scale *= 10;
    } else if (bytes[at] === 46 && scale === 0 && to - at > 1) scale = 1;
    else return null;
  }
  const found = scale > 1 ? value / scale : value;
  return isNegative ? -found : found;
}

function readNumber(cursor: Cursor): Value {
  const { bytes, at: start } = cursor;
  while (isRegular(bytes[cursor.at])) cursor.at++;
  const number = plainNumber(bytes, start, cursor.at) ?? oddNumber(cursor, start);
  if (!cursor.references || !Number.isInteger(number) || number < 0) return number;
  return reference(cursor, number) ?? number;
}

/** What programs write for a number: `--5`, `.`, `1e9`. */
function oddNumber(cursor: Cursor, start: number): number {
  const text = latin1(cursor.bytes, start, Math.min(cursor.at, start + 400));
  const number = Number.parseFloat(text);
  if (!Number.isNaN(number)) return number;
  // `-` and `.` alone are written by some programs for nought
  if (!/^[+-]*\.?$/.test(text))
    cursor.flaws.add('damaged', `“${text.slice(0, 20)}” is no number`, cursor.owner);
  return 0;
}

/** `12 0 R`: the cursor stands behind the first number. */
function reference(cursor: Cursor, number: number): Value | null {
  const { bytes, at } = cursor;
  skipSpace(cursor);
  const start = cursor.at;
  while (isDigit(bytes[cursor.at])) cursor.at++;
  // 10: no generation has more digits
  if (cursor.at > start && cursor.at - start < 10) {
    const generation = Number(latin1(bytes, start, cursor.at));
    skipSpace(cursor);
    if (matches(bytes, cursor.at, 'R') && !isRegular(bytes[cursor.at + 1])) {
      cursor.at++;
      return { kind: 'ref', number, generation };
    }
  }
  cursor.at = at;
  return null;
}

function tooDeep(cursor: Cursor, width: number): null {
  cursor.flaws.add('damaged', `more than ${DEEPEST} arrays and dictionaries lie in each other`, cursor.owner);
  cursor.at += width;
  return null;
}

/** A word that belongs behind the object that is read: whatever is open ends here. */
const isBehind = (token: Value | Keyword) =>
  isKeyword(token) && ['', 'endobj', 'stream', 'endstream', 'obj', 'xref', 'trailer'].includes(token.text);

function readArray(cursor: Cursor, depth: number): Value[] | null {
  if (depth >= DEEPEST) return tooDeep(cursor, 1);
  cursor.at++;
  const items: Value[] = [];
  for (;;) {
    const before = cursor.at;
    const token = readValue(cursor, depth + 1);
    if (isKeyword(token, ']')) return items;
    if (!isKeyword(token)) items.push(token);
    else {
      cursor.flaws.add('damaged', `“${token.text.slice(0, 20)}” stands in an array`, cursor.owner);
      if (!isBehind(token)) continue;
      cursor.at = before;
      return items;
    }
  }
}

function readDict(cursor: Cursor, depth: number): Dict | null {
  if (depth >= DEEPEST) return tooDeep(cursor, 2);
  cursor.at += 2;
  const dict: Dict = { kind: 'dict', entries: new Map(), owner: cursor.owner };
  for (;;) {
    const before = cursor.at;
    const key = readValue(cursor, depth + 1);
    if (isKeyword(key, '>>')) return dict;
    if (typeof key === 'object' && key !== null && !Array.isArray(key) && key.kind === 'name') {
      const behind = cursor.at;
      const value = readValue(cursor, depth + 1);
      if (!isKeyword(value)) dict.entries.set(key.text, value);
      else cursor.at = behind;
      if (!isKeyword(value)) continue;
    }
    cursor.flaws.add('damaged', 'a dictionary is not made of names and values', cursor.owner);
    if (isBehind(key)) {
      cursor.at = before;
      return dict;
    }
  }
}
