import { fontTable } from './font-table.ts';

/** In the table `head`: its checkSumAdjustment, and the number of design units that an em has. */
const [ADJUSTMENT, UNITS] = [8, 18];

const viewOf = (font: Uint8Array) => new DataView(font.buffer, font.byteOffset, font.byteLength);

/** Design units in an em of a TrueType font. Throws RangeError where it is none: fonts are ours. */
export const unitsPerEm = (font: Uint8Array): number =>
  viewOf(font).getUint16(fontTable(font, 'head').at + UNITS);

/** A copy of a TrueType font that counts `units` to the em; all else in it stays: it is smaller by as much as they are more. */
export function withUnits(font: Uint8Array, units: number): Uint8Array {
  const copy = Uint8Array.from(font);
  const view = viewOf(copy);
  const { entry, at } = fontTable(copy, 'head');
  const more = units - view.getUint16(at + UNITS);
  view.setUint16(at + UNITS, units);
  // checksums: of the table, and of the file, where it counts once in the table and once in the entry
  view.setUint32(entry + 4, view.getUint32(entry + 4) + more);
  view.setUint32(at + ADJUSTMENT, view.getUint32(at + ADJUSTMENT) - 2 * more);
  return copy;
}
