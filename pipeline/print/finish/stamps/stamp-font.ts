import { createHash } from 'node:crypto';
import { type PDFContext, type PDFDict, PDFHexString, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { create } from 'fontkit';
import { compressed } from '../file/compressed.ts';
import { dictionary } from '../file/dictionary.ts';
import { type SetGlyph, type StampShaper, stampShaper } from './stamp-shaper.ts';
import { toUnicode } from './to-unicode.ts';

/** A font that is embedded with just the glyphs used of it. */
export interface StampFont {
  shape: StampShaper;
  /** the code that shows a glyph; a glyph that stands for other characters elsewhere has another one there */
  code(glyph: SetGlyph): number;
  /** width of a glyph in thousandths of the size, as the font has it */
  width(glyph: SetGlyph): number;
  /** writes what was used; only after the last `code` */
  embed(context: PDFContext): PDFRef;
}

/** Bit 3 of a descriptor's flags: the glyphs are not those of a Latin standard encoding. */
const SYMBOLIC = 4;

/** The stems of a text face of regular weight; nothing is drawn by it as long as the font is embedded. */
const STEM = 80;

/** Six capitals that stand for these bytes: the prefix by which a subset is known (ISO 32000-1, 9.6.4). */
function prefix(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest();
  return [...hash.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Two bytes for each code: its glyph in the subset. */
function glyphMap(glyphs: number[]): Uint8Array {
  const map = Buffer.alloc(glyphs.length * 2);
  for (const [code, glyph] of glyphs.entries()) map.writeUInt16BE(glyph, code * 2);
  return map;
}

/** Opens a static TrueType font for stamps. */
export function stampFont(bytes: Uint8Array): StampFont {
  const font = create(Buffer.from(bytes));
  const subset = font.createSubset();
  const scale = 1000 / font.unitsPerEm;
  const whole = (units: number) => PDFNumber.of(Math.round(units * scale));
  const codes = new Map<string, number>();
  // code 0 is the glyph of what is missing
  const glyphs = [0];
  const texts = ['\ufffd'];
  const widths = [font.getGlyph(0).advanceWidth];

  const embed = (context: PDFContext): PDFRef => {
    const program = subset.encode();
    const baseName = `${prefix(program)}+${font.postscriptName}`;
    const stream = (data: Uint8Array, entries: Record<string, number> = {}) =>
      context.register(compressed(dictionary(context, entries), data));
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = dictionary(context, {
      Type: 'FontDescriptor',
      FontName: baseName,
      Flags: SYMBOLIC,
      FontBBox: [whole(minX), whole(minY), whole(maxX), whole(maxY)],
      ItalicAngle: font.italicAngle,
      Ascent: whole(font.ascent),
      Descent: whole(font.descent),
      CapHeight: whole(font.capHeight),
      StemV: STEM,
      FontFile2: stream(program, { Length1: program.length }),
    });
    const descendant = dictionary(context, {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseName,
      CIDSystemInfo: systemInfo(context),
      FontDescriptor: context.register(descriptor),
      DW: 1000,
      W: [0, widths.map(whole)],
      CIDToGIDMap: stream(glyphMap(glyphs)),
    });
    return context.register(
      dictionary(context, {
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: baseName,
        Encoding: 'Identity-H',
        DescendantFonts: [context.register(descendant)],
        ToUnicode: stream(Buffer.from(toUnicode(texts), 'latin1')),
      }),
    );
  };

  return {
    shape: stampShaper(bytes),
    code: (glyph) => {
      const key = `${glyph.id} ${glyph.text}`;
      const known = codes.get(key);
      if (known !== undefined) return known;
      codes.set(key, glyphs.length);
      glyphs.push(subset.includeGlyph(glyph.id));
      texts.push(glyph.text);
      widths.push(font.getGlyph(glyph.id).advanceWidth);
      return glyphs.length - 1;
    },
    width: (glyph) => font.getGlyph(glyph.id).advanceWidth * scale,
    embed,
  };
}

function systemInfo(context: PDFContext): PDFDict {
  const text = (value: string) => PDFHexString.of(Buffer.from(value, 'latin1').toString('hex'));
  return dictionary(context, { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 });
}
