import { create } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTables } from '../../../pipeline/print/finish/stamps/font-tables.ts';
import { subsetFont } from '../../../pipeline/print/finish/stamps/subset-font.ts';
import { editionFonts } from '../lines/edition-fonts.ts';

/** Reads fonts by a library that has nothing to do with what writes them. */
const open = (bytes: Uint8Array) => create(Buffer.from(bytes)) as ReturnType<typeof create> & Glyphs;
interface Glyphs {
  numGlyphs: number;
  getGlyph(id: number): { advanceWidth: number; path: { toSVG(): string } };
  glyphForCodePoint(code: number): { id: number };
}

const { regular } = editionFonts();
const whole = open(regular);
const idOf = (sign: string) => whole.glyphForCodePoint(sign.codePointAt(0) ?? 0).id;
/** é is composed of e and an accent */
const ids = [...'aoé†'].map(idOf);
let bytes: Uint8Array;

beforeAll(() => {
  bytes = subsetFont(readTables(regular), ids);
});

const outline = (font: Glyphs, id: number) => font.getGlyph(id).path.toSVG();

describe('a font with some of its glyphs', () => {
  test('draws these as the whole one does, at the same widths', () => {
    const part = open(bytes);
    for (const id of [0, ...ids]) {
      expect(outline(part, id)).toBe(outline(whole, id));
      expect(part.getGlyph(id).advanceWidth).toBe(whole.getGlyph(id).advanceWidth);
    }
    expect(outline(part, ids[2]).length).toBeGreaterThan(0);
  });

  test('has nothing under the numbers of others, and none behind the last', () => {
    const part = open(bytes);
    expect(part.numGlyphs).toBeLessThanOrEqual(whole.numGlyphs);
    const drawn = Array.from({ length: part.numGlyphs }, (_, id) => id).filter(
      (id) => outline(part, id) !== '',
    );
    // with the parts of é
    expect(drawn.length).toBeLessThanOrEqual(ids.length + 3);
    expect(drawn).toEqual(expect.arrayContaining(ids));
  });

  test('is a fraction of the whole, and every time the same', () => {
    expect(bytes.length).toBeLessThan(regular.length / 10);
    expect(subsetFont(readTables(regular), ids)).toEqual(bytes);
    expect(subsetFont(readTables(regular), ids.toReversed())).toEqual(bytes);
  });

  test('has the checksums that its table of contents says', () => {
    const data = Buffer.from(bytes);
    for (let index = 0; index < data.readUInt16BE(4); index++) {
      const at = 12 + index * 16;
      const [sum, from, length] = [4, 8, 12].map((field) => data.readUInt32BE(at + field));
      let found = 0;
      for (let word = from; word < from + length; word += 4)
        found = (found + (word + 4 <= data.length ? data.readUInt32BE(word) : 0)) >>> 0;
      expect(found).toBe(sum);
    }
  });

  test('of no glyphs is the one of what is missing', () => {
    expect(open(subsetFont(readTables(regular), [])).numGlyphs).toBeGreaterThan(0);
  });
});
