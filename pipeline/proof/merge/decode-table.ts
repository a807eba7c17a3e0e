/**
 * The text of a table that a spreadsheet has saved: UTF-8 with or without a byte-order mark, or UTF-16 with one. Null
 * where it is neither: guessing would put wrong letters into notes.
 */
export function decodeTable(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
