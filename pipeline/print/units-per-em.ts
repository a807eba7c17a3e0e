/** The table of contents of a TrueType font: 12 bytes, then entries of 16 (tag, checksum, offset, length). */
const [HEAD, ENTRY] = [12, 16];

/** In the table `head`: its checkSumAdjustment, and the number of design units that an em has. */
const [ADJUSTMENT, UNITS] = [8, 18];

/** The font's bytes, and the offsets of table `head` and of its entry. Throws RangeError where there is none. */
function headOf(font: Uint8Array): { data: Buffer; head: number; entry: number } {
  const data = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < data.readUInt16BE(4); index++) {
    const entry = HEAD + index * ENTRY;
    if (data.toString('latin1', entry, entry + 4) === 'head')
      return { data, head: data.readUInt32BE(entry + 8), entry };
  }
  throw new RangeError('The font has no table head.');
}

/** Design units in an em of a TrueType font. */
export function unitsPerEm(font: Uint8Array): number {
  const { data, head } = headOf(font);
  return data.readUInt16BE(head + UNITS);
}

/** A copy of a TrueType font that counts `units` to the em; all else in it stays: it is smaller by as much as they are more. */
export function withUnits(font: Uint8Array, units: number): Uint8Array {
  const copy = Uint8Array.from(font);
  const { data, head, entry } = headOf(copy);
  const more = units - data.readUInt16BE(head + UNITS);
  data.writeUInt16BE(units, head + UNITS);
  // checksums: of the table, and of the file, where it counts once in the table and once in the entry
  data.writeUInt32BE((data.readUInt32BE(entry + 4) + more) >>> 0, entry + 4);
  data.writeUInt32BE((data.readUInt32BE(head + ADJUSTMENT) - 2 * more) >>> 0, head + ADJUSTMENT);
  return copy;
}
