import {
  BRACKET,
  behindSpace,
  behindString,
  behindWord,
  END_BRACKET,
  GREATER,
  LESS,
  PAREN,
  SLASH,
} from './characters.ts';
import { stringBytes } from './string-bytes.ts';
import type { Dict, Indirect, Name, Value } from './value.ts';
import { wordReader } from './word-reader.ts';

/** Reads values one after the other. */
export interface ValueReader {
  /** offset of the next byte to read */
  at: number;
  read(): Value;
}

/** What words without a slash stand for, beside numbers. */
const WORDS: Record<string, Value> = { true: true, false: false, null: null };

/**
 * Reads values of a file whose generations are all 0, as Chromium writes it. `refer` gives the object of a number. Throws
 * where the bytes are no value.
 */
export function valueReader(bytes: Uint8Array, refer: (number: number) => Indirect): ValueReader {
  const word = wordReader(bytes);
  const reader: ValueReader = { at: 0, read };
  return reader;

  function read(): Value {
    const from = behindSpace(bytes, reader.at);
    const code = bytes[from];
    if (code === SLASH) return wordAt(from) as Name;
    if (code === BRACKET) return array(from + 1);
    if (code === LESS && bytes[from + 1] === LESS) return dict(from + 2);
    if (code === PAREN) return string(from, behindString(bytes, from));
    if (code === LESS) return string(from, bytes.indexOf(GREATER, from) + 1);
    return numberOrReference(from);
  }

  function wordAt(from: number): string {
    reader.at = behindWord(bytes, from);
    return word(from, reader.at);
  }

  function string(from: number, to: number): Uint8Array {
    reader.at = to;
    return stringBytes(bytes, from, to);
  }

  function array(from: number): Value[] {
    const found: Value[] = [];
    reader.at = behindSpace(bytes, from);
    while (bytes[reader.at] !== END_BRACKET) {
      found.push(read());
      reader.at = behindSpace(bytes, reader.at);
    }
    reader.at++;
    return found;
  }

  function dict(from: number): Dict {
    const found: Dict = new Map();
    reader.at = behindSpace(bytes, from);
    while (bytes[reader.at] !== GREATER) {
      const key = wordAt(reader.at + 1);
      found.set(key, read());
      reader.at = behindSpace(bytes, reader.at);
    }
    reader.at += 2;
    return found;
  }

  function numberOrReference(from: number): Value {
    const end = behindWord(bytes, from);
    reader.at = end;
    const value = wholeNumber(bytes, from, end);
    if (value < 0) return otherWord(from, end);
    // " 0 R" makes a reference of a number
    const refers =
      bytes[end] === 32 && bytes[end + 1] === 48 && bytes[end + 2] === 32 && bytes[end + 3] === 82;
    if (!refers) return value;
    reader.at = end + 4;
    return refer(value);
  }

  function otherWord(from: number, to: number): Value {
    const text = word(from, to);
    if (Object.hasOwn(WORDS, text)) return WORDS[text];
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isNaN(value)) throw new Error(`no value at byte ${from} of the print: ${text}`);
    return value;
  }
}

/** The number that the digits at [from, to) are; -1 where there is anything else. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i] - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
