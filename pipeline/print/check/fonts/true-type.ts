import { latin1 } from '../file/cursor.ts';

/** What of a TrueType program is compared with its PDF. */
export interface TrueType {
  /** number of glyphs */
  glyphs: number;
  /** advance width of a glyph in thousandths of an em */
  advance(glyph: number): number;
}

/** Offsets of the tables by their tags (OpenType 1.9, table directory). */
function tables(view: DataView, bytes: Uint8Array): Map<string, number> {
  const found = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    found.set(latin1(bytes, at, at + 4), view.getUint32(at + 8));
  }
  return found;
}

/** Reads numbers and widths of glyphs; null where the program is damaged or lacks its tables. */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const found = tables(view, bytes);
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map(
      (tag) => found.get(tag) ?? bytes.length,
    );
    const unitsPerEm = view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    const glyphs = view.getUint16(maxp + 4);
    if (unitsPerEm === 0 || metrics === 0) return null;
    // the last of all the metrics must lie in the file; glyphs without one share it
    view.getUint16(hmtx + (metrics - 1) * 4);
    const advance = (glyph: number) =>
      (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm;
    return { glyphs, advance };
  } catch (error) {
    // a DataView says so where an offset leads out of the file
    if (error instanceof RangeError) return null;
    throw error;
  }
}
