import { type FontTables, tableOf, writeTables } from './font-tables.ts';

/** Tables that glyphs are drawn by (ISO 32000-1, 9.9); the last three are programs that fit them to a screen. */
const KEPT = ['head', 'hhea', 'maxp', 'cvt ', 'fpgm', 'prep'];

/** Flags of a part of a composite glyph. */
const [WORDS, SCALE, MORE, SCALES, MATRIX] = [0x0001, 0x0008, 0x0020, 0x0040, 0x0080];

/** The glyphs that a glyph is composed of; none for one with outlines of its own. */
function partsOf(glyph: Buffer): number[] {
  // a negative number of contours
  if (glyph.length < 12 || glyph.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  let flags = MORE;
  for (let at = 10; flags & MORE; ) {
    flags = glyph.readUInt16BE(at);
    parts.push(glyph.readUInt16BE(at + 2));
    at += flags & WORDS ? 8 : 6;
    if (flags & SCALE) at += 2;
    else if (flags & SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return parts;
}

/** Gives the outlines of glyphs by number. */
function glyphReader(tables: FontTables): (id: number) => Buffer {
  const [glyphs, places] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  // head.indexToLocFormat: 0 for halves in 16 bits
  const isLong = tableOf(tables, 'head').readInt16BE(50) !== 0;
  const place = (id: number) => (isLong ? places.readUInt32BE(id * 4) : places.readUInt16BE(id * 2) * 2);
  return (id) => glyphs.subarray(place(id), place(id + 1));
}

/** These glyphs and those that they are composed of. */
function withParts(ids: Iterable<number>, glyphOf: (id: number) => Buffer): Set<number> {
  const found = new Set<number>(ids);
  // a set that is gone through gives what is added meanwhile too
  for (const id of found) for (const part of partsOf(glyphOf(id))) found.add(part);
  return found;
}

/**
 * A TrueType font with just these glyphs, under the numbers that they have: all others are empty, and those behind the
 * last one are not there.
 */
export function subsetFont(tables: FontTables, ids: Iterable<number>): Uint8Array {
  const glyphOf = glyphReader(tables);
  const kept = withParts([0, ...ids], glyphOf);
  const count = Math.max(...kept) + 1;
  const metrics = tableOf(tables, 'hmtx');
  const measured = tableOf(tables, 'hhea').readUInt16BE(34);
  const places = Buffer.alloc((count + 1) * 4);
  const widths = Buffer.alloc(count * 4);
  const outlines: Buffer[] = [];
  let length = 0;
  for (let id = 0; id < count; id++) {
    if (kept.has(id)) {
      const glyph = glyphOf(id);
      outlines.push(glyph, Buffer.alloc(-glyph.length & 3));
      length += (glyph.length + 3) & ~3;
      // glyphs behind the last measured one have its width
      metrics.copy(widths, id * 4, Math.min(id, measured - 1) * 4, Math.min(id, measured - 1) * 4 + 2);
    }
    places.writeUInt32BE(length, (id + 1) * 4);
  }
  const result: FontTables = new Map();
  for (const tag of KEPT) if (tables.has(tag)) result.set(tag, Buffer.from(tableOf(tables, tag)));
  tableOf(result, 'head').writeInt16BE(1, 50);
  tableOf(result, 'hhea').writeUInt16BE(count, 34);
  tableOf(result, 'maxp').writeUInt16BE(count, 4);
  result.set('loca', places).set('hmtx', widths).set('glyf', Buffer.concat(outlines));
  return writeTables(result);
}
