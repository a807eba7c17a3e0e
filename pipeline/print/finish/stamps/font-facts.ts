import { type FontTables, tableOf } from './font-tables.ts';

/** What a descriptor says of a font (ISO 32000-1, 9.8). Lengths in whole thousandths of the size. */
export interface FontFacts {
  postScriptName: string;
  /** left, bottom, right, top of all glyphs together */
  box: number[];
  ascent: number;
  descent: number;
  capHeight: number;
  /** degrees, counterclockwise */
  italicAngle: number;
  /** how far a glyph moves the next one */
  width: (id: number) => number;
}

/** The name by which the font is known to programs: entry 6 of the table of names. */
function postScriptName(tables: FontTables): string {
  const names = tableOf(tables, 'name');
  const strings = names.readUInt16BE(4);
  for (let index = 0; index < names.readUInt16BE(2); index++) {
    const [platform, , , name, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      names.readUInt16BE(6 + index * 12 + field),
    );
    if (name !== 6) continue;
    const text = names.subarray(strings + offset, strings + offset + length);
    // 3: Windows, two bytes a letter, the first of them 0
    return (platform === 3 ? text.filter((_, at) => at % 2 === 1) : text).toString('latin1');
  }
  return 'Font';
}

/** Reads what the tables of a TrueType font say of it. */
export function fontFacts(tables: FontTables): FontFacts {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => tableOf(tables, tag));
  const unit = head.readUInt16BE(18);
  const scaled = (units: number) => Math.round((units * 1000) / unit);
  const os2 = tables.get('OS/2');
  const measured = hhea.readUInt16BE(34);
  const ascent = scaled(hhea.readInt16BE(4));
  // sCapHeight came with version 2
  const hasCapHeight = os2 !== undefined && os2.readUInt16BE(0) >= 2;
  return {
    postScriptName: postScriptName(tables),
    box: [36, 38, 40, 42].map((at) => scaled(head.readInt16BE(at))),
    ascent,
    descent: scaled(hhea.readInt16BE(6)),
    capHeight: hasCapHeight ? scaled(os2.readInt16BE(88)) : ascent,
    italicAngle: (tables.get('post')?.readInt32BE(4) ?? 0) / 65_536,
    width: (id) => scaled(hmtx.readUInt16BE(Math.min(id, measured - 1) * 4)),
  };
}
