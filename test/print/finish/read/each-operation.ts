/** What a byte is outside of strings (ISO 32000-1, 7.2.2). */
const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];

/** Byte -> what it is. */
const KIND = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) KIND[space] = SPACE;
for (const delimiter of '()<>[]{}/%') KIND[delimiter.charCodeAt(0)] = DELIMITER;

const [PAREN, END_PAREN, LESS, GREATER, PERCENT, BACKSLASH, SLASH] = [40, 41, 60, 62, 37, 92, 47];

/** Words that are operands. */
const OPERANDS = new Set(['true', 'false', 'null']);

/**
 * Sees one operator of a content stream. `start` is the offset of its first operand (of itself where it has none), `at`
 * its own, `end` the one behind it.
 */
export type Visit = (name: string, start: number, at: number, end: number) => void;

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
    const isAlone = KIND[bytes[i - 1]] === SPACE && (i + 2 >= bytes.length || KIND[bytes[i + 2]] === SPACE);
    if (isEnd && isAlone) return i + 2;
  }
  return bytes.length;
}

function behindWord(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < bytes.length && KIND[bytes[i]] === REGULAR) i++;
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

/** Operators have at most three letters: a table of those met saves making the same strings a million times. */
function nameOf(bytes: Uint8Array, at: number, end: number, known: Map<number, string>): string {
  if (end - at > 3) return String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8)));
  const second = at + 1 < end ? bytes[at + 1] : 0;
  const third = at + 2 < end ? bytes[at + 2] : 0;
  const key = bytes[at] + second * 256 + third * 65_536;
  let name = known.get(key);
  if (name === undefined) {
    name = String.fromCharCode(...bytes.subarray(at, end));
    known.set(key, name);
  }
  return name;
}

/**
 * Calls `visit` for each operator of a content stream (ISO 32000-1, 7.8.2), in order. An inline image is one operator
 * `BI`. Linear in the length of the stream, whatever it holds.
 */
export function eachOperation(bytes: Uint8Array, visit: Visit): void {
  const known = new Map<number, string>();
  let start = -1;
  let i = 0;
  while (i < bytes.length) {
    const code = bytes[i];
    if (KIND[code] === SPACE) {
      i++;
      continue;
    }
    if (code === PERCENT) {
      i = behindComment(bytes, i);
      continue;
    }
    if (start < 0) start = i;
    const at = i;
    i = behindOperand(bytes, i);
    if (!isLetter(code)) continue;
    const name = nameOf(bytes, at, i, known);
    if (OPERANDS.has(name)) continue;
    if (name === 'BI') i = behindImage(bytes, i);
    visit(name, start, at, i);
    start = -1;
  }
}
