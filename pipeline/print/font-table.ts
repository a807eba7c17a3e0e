/** The table of contents of a TrueType font: 12 bytes, then entries of 16 (tag, checksum, offset, length). */
const [HEAD, ENTRY] = [12, 16];

/** Where a table of a font stands: offsets of its entry in the table of contents, and of itself. */
export interface FontTable {
  entry: number;
  at: number;
}

/** Finds a table of a TrueType font by its tag. Throws RangeError where it has none: fonts are ours. */
export function fontTable(font: Uint8Array, tag: string): FontTable {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = HEAD + index * ENTRY;
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) === tag)
      return { entry, at: view.getUint32(entry + 8) };
  }
  throw new RangeError(`The font has no table ${tag}.`);
}
