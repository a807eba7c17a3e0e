import {
  behindSpace,
  behindString,
  behindWord,
  GREATER,
  KIND,
  LESS,
  PAREN,
  PERCENT,
  REGULAR,
  SLASH,
  SPACE,
} from '../file/characters.ts';

/** An operator of a content stream and where it stands. */
export interface Operation {
  name: string;
  /** offset of its first operand; of itself where it has none */
  start: number;
  /** its own offset */
  at: number;
  /** the one behind it */
  end: number;
}

/** Words that are operands. */
const OPERANDS = new Set(['true', 'false', 'null']);

/** No operator is longer. */
const LONGEST = 3;

/** Names met, by their letters in one number: to make a string takes longer than to find it. */
const met = new Map<number, string>();

/** The operator at [from, to); one that is too long is cut: it is none. */
function nameAt(bytes: Uint8Array, from: number, to: number): string {
  const end = Math.min(to, from + LONGEST + 2);
  let key = 0;
  for (let i = from; i < end; i++) key = key * 256 + bytes[i];
  const known = met.get(key);
  if (known !== undefined) return known;
  const name = String.fromCharCode(...bytes.subarray(from, end));
  met.set(key, name);
  return name;
}

/** Offset behind the data of an inline image: EI between white space. */
function behindImage(bytes: Uint8Array, from: number): number {
  for (let i = from; i + 1 < bytes.length; i++) {
    const isEnd = bytes[i] === 69 /* E */ && bytes[i + 1] === 73; /* I */
    const isAlone = KIND[bytes[i - 1]] === SPACE && (i + 2 >= bytes.length || KIND[bytes[i + 2]] === SPACE);
    if (isEnd && isAlone) return i + 2;
  }
  return bytes.length;
}

function behindComment(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) i++;
  return i;
}

/** Offset behind the operand that starts at `from`; arrays and dictionaries count bracket by bracket. */
function behindOperand(bytes: Uint8Array, from: number): number {
  const code = bytes[from];
  if (KIND[code] === REGULAR || code === SLASH) return behindWord(bytes, from);
  if (code === PAREN) return behindString(bytes, from);
  const isDouble = bytes[from + 1] === code && (code === LESS || code === GREATER);
  if (isDouble) return from + 2;
  if (code !== LESS) return from + 1;
  const end = bytes.indexOf(GREATER, from);
  return end < 0 ? bytes.length : end + 1;
}

const isLetter = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 34;

/**
 * The first operator of a content stream (ISO 32000-1, 7.8.2) from an offset that is in none; null where there is none.
 * An inline image is one operator `BI`. Linear in what is read, whatever it is.
 */
export function nextOperation(bytes: Uint8Array, from: number): Operation | null {
  let start = -1;
  let i = behindSpace(bytes, from);
  while (i < bytes.length) {
    const at = i;
    const code = bytes[at];
    if (code === PERCENT) i = behindComment(bytes, at);
    else {
      if (start < 0) start = at;
      i = behindOperand(bytes, at);
      if (isLetter(code)) {
        const name = nameAt(bytes, at, i);
        if (!OPERANDS.has(name)) return { name, start, at, end: name === 'BI' ? behindImage(bytes, i) : i };
      }
    }
    i = behindSpace(bytes, i);
  }
  return null;
}
