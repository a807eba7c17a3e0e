/** A place in bytes that moves as they are read. */
export interface Cursor {
  at: number;
}

/** Reads a decimal number without exponent; NaN, and the cursor stays, where there is none. */
export function readNumber(bytes: Uint8Array, cursor: Cursor): number {
  let i = cursor.at;
  const isNegative = bytes[i] === 45;
  if (isNegative) i++;
  let value = 0;
  let digits = 0;
  for (; bytes[i] >= 48 && bytes[i] <= 57; i++, digits++) value = value * 10 + bytes[i] - 48;
  if (bytes[i] === 46) {
    let scale = 1;
    for (i++; bytes[i] >= 48 && bytes[i] <= 57; i++, digits++, scale *= 10)
      value = value * 10 + bytes[i] - 48;
    value /= scale;
  }
  if (digits === 0) return Number.NaN;
  cursor.at = i;
  return isNegative ? -value : value;
}
