import { createHash } from 'node:crypto';
import { compressed } from '../file/compressed.ts';
import { textString } from '../file/text-string.ts';
import { dictionary, Indirect, type Value } from '../file/value.ts';
import { type FontFacts, fontFacts } from './font-facts.ts';
import { readTables } from './font-tables.ts';
import { type SetGlyph, type StampShaper, stampShaper } from './stamp-shaper.ts';
import { subsetFont } from './subset-font.ts';
import { toUnicode } from './to-unicode.ts';

/** A font that is embedded with just the glyphs used of it. */
export interface StampFont {
  shape: StampShaper;
  /** the code that shows a glyph; a glyph that stands for other characters elsewhere has another one there */
  code(glyph: SetGlyph): number;
  /** width of a glyph in thousandths of the size, as the font has it */
  width(glyph: SetGlyph): number;
  /** writes what was used; only after the last `code` */
  embed(): Indirect;
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

/** Two bytes for each code: its glyph. */
function glyphMap(glyphs: number[]): Uint8Array {
  const map = Buffer.alloc(glyphs.length * 2);
  for (const [code, glyph] of glyphs.entries()) map.writeUInt16BE(glyph, code * 2);
  return map;
}

const stream = (data: Uint8Array, entries: Record<string, Value> = {}) =>
  new Indirect(compressed(dictionary(entries), data));

function descriptor(name: string, facts: FontFacts, program: Uint8Array): Indirect {
  return new Indirect(
    dictionary({
      Type: '/FontDescriptor',
      FontName: `/${name}`,
      Flags: SYMBOLIC,
      FontBBox: facts.box,
      ItalicAngle: facts.italicAngle,
      Ascent: facts.ascent,
      Descent: facts.descent,
      CapHeight: facts.capHeight,
      StemV: STEM,
      FontFile2: stream(program, { Length1: program.length }),
    }),
  );
}

/** Opens a static TrueType font for stamps. */
export function stampFont(bytes: Uint8Array): StampFont {
  const tables = readTables(bytes);
  const facts = fontFacts(tables);
  const codes = new Map<string, number>();
  // code 0 is the glyph of what is missing
  const glyphs = [0];
  const texts = ['\ufffd'];

  const embed = (): Indirect => {
    const program = subsetFont(tables, glyphs);
    const name = `${prefix(program)}+${facts.postScriptName}`;
    const identity = { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 };
    const descendant = dictionary({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: `/${name}`,
      CIDSystemInfo: dictionary(identity),
      FontDescriptor: descriptor(name, facts, program),
      DW: 1000,
      W: [0, glyphs.map(facts.width)],
      CIDToGIDMap: stream(glyphMap(glyphs)),
    });
    return new Indirect(
      dictionary({
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: `/${name}`,
        Encoding: '/Identity-H',
        DescendantFonts: [new Indirect(descendant)],
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
      texts.push(glyph.text);
      return glyphs.push(glyph.id) - 1;
    },
    width: (glyph) => facts.width(glyph.id),
    embed,
  };
}
