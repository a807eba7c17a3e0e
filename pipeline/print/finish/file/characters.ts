/** What a byte is outside of strings (ISO 32000-1, 7.2.2). */
export const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];

/** Byte -> what it is. */
export const KIND = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) KIND[space] = SPACE;
for (const delimiter of '()<>[]{}/%') KIND[delimiter.charCodeAt(0)] = DELIMITER;

export const [PAREN, END_PAREN, LESS, GREATER, PERCENT, BACKSLASH, SLASH] = [40, 41, 60, 62, 37, 92, 47];
export const [BRACKET, END_BRACKET] = [91, 93];

/** Offset behind a string in parentheses that starts at `from`; parentheses in it balance or are escaped. */
export function behindString(bytes: Uint8Array, from: number): number {
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

/** Offset behind the name, number or operator that starts at `from`. */
export function behindWord(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < bytes.length && KIND[bytes[i]] === REGULAR) i++;
  return i;
}

/** Offset of the first byte from `from` that is no white space. */
export function behindSpace(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && KIND[bytes[i]] === SPACE) i++;
  return i;
}
