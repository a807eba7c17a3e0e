/** PDF white space: NUL, tab, line feed, form feed, carriage return, space. */
const SPACE = new Set([0, 9, 10, 12, 13, 32]);

const codes = (text: string) => new Set([...text].map((character) => character.charCodeAt(0)));

/** ( ) < > [ ] { } / % */
const DELIMITER = codes('()<>[]{}/%');

const [PAREN, END_PAREN, LESS, GREATER, PERCENT, BACKSLASH] = [40, 41, 60, 62, 37, 92];

/** A word starts an operator if it is none of these and starts with a letter, ' or ". */
const OPERANDS = new Set(['true', 'false', 'null']);

/** An operator and where it stands. */
export interface Operation {
  name: string;
  /** offset of its first operand, or of itself where it has none */
  start: number;
  /** offset of the operator itself */
  at: number;
  /** offset behind it */
  end: number;
}

/** Offset behind a string in parentheses that starts at `from`; parentheses in it balance or are escaped. */
function behindString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let i = from;
  do {
    const code = bytes[i];
    if (code === BACKSLASH) i++;
    else if (code === PAREN) depth++;
    else if (code === END_PAREN) depth--;
    i++;
  } while (depth > 0 && i < bytes.length);
  return i;
}

/** Offset behind the data of an inline image: EI between white space. */
function behindImage(bytes: Uint8Array, from: number): number {
  for (let i = from; i + 1 < bytes.length; i++) {
    const isEnd = bytes[i] === 69 /* E */ && bytes[i + 1] === 73; /* I */
    if (isEnd && SPACE.has(bytes[i - 1]) && (i + 2 >= bytes.length || SPACE.has(bytes[i + 2]))) return i + 2;
  }
  return bytes.length;
}

function behindWord(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < bytes.length && !SPACE.has(bytes[i]) && !DELIMITER.has(bytes[i])) i++;
  return i;
}

function behindComment(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) i++;
  return i;
}

/** Offset behind the operand that starts at `from`; arrays and dictionaries count bracket by bracket. */
function behindOperand(bytes: Uint8Array, from: number): number {
  const code = bytes[from];
  if (code === PAREN) return behindString(bytes, from);
  const isDouble = bytes[from + 1] === code && (code === LESS || code === GREATER);
  if (isDouble) return from + 2;
  if (code === LESS) {
    const end = bytes.indexOf(GREATER, from);
    return end < 0 ? bytes.length : end + 1;
  }
  return code === 47 /* slash */ || !DELIMITER.has(code) ? behindWord(bytes, from) : from + 1;
}

const isLetter = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 34;

/**
 * Calls `visit` for each operator of a content stream (ISO 32000-1, 7.8.2), in order. An inline image is one operation
 * `BI`. Linear in the length of the stream, whatever it holds.
 */
export function eachOperation(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  let start = -1;
  let i = 0;
  while (i < bytes.length) {
    if (SPACE.has(bytes[i])) {
      i++;
      continue;
    }
    if (bytes[i] === PERCENT) {
      i = behindComment(bytes, i);
      continue;
    }
    if (start < 0) start = i;
    const at = i;
    i = behindOperand(bytes, i);
    if (!isLetter(bytes[at])) continue;
    const name = String.fromCharCode(...bytes.subarray(at, Math.min(i, at + 8)));
    if (OPERANDS.has(name)) continue;
    if (name === 'BI') i = behindImage(bytes, i);
    visit({ name, start, at, end: i });
    start = -1;
  }
}
