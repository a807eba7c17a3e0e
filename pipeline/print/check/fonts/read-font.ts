import type { FontUse } from '../content/survey.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, asName, asStream, type Dict } from '../file/value.ts';
import { cidWidths } from './cid-widths.ts';
import { differences } from './differences.ts';
import type { Font } from './font.ts';
import { readCMap } from './read-cmap.ts';
import { readTrueType } from './true-type.ts';

/** Where a font descriptor keeps the program, by its format. */
const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

/** Code -> CID: the same, or by the CMap in the file; null where it is neither. */
function cidOf(file: PdfFile, font: Dict): ((code: number) => number) | null {
  const encoding = file.get(font, 'Encoding');
  if (/^Identity-[HV]$/.test(asName(encoding) ?? '')) return (code) => code;
  const stream = asStream(encoding);
  if (stream === null) return null;
  const { cids, base } = readCMap(file.decode(stream) ?? new Uint8Array());
  return base === null ? (code) => cids.get(code) ?? 0 : null;
}

/** CID -> glyph of a CIDFont that is TrueType. */
function glyphOf(file: PdfFile, descendant: Dict): (cid: number) => number {
  const stream = asStream(file.get(descendant, 'CIDToGIDMap'));
  const map = stream && file.decode(stream);
  return map ? (cid) => (map[2 * cid] ?? 0) * 256 + (map[2 * cid + 1] ?? 0) : (cid) => cid;
}

function programOf(file: PdfFile, descriptor: Dict | null) {
  return PROGRAMS.map((key) => asStream(file.get(descriptor, key))).find((stream) => stream !== null) ?? null;
}

/** Gathers what rules ask of a font. */
export function readFont(file: PdfFile, use: FontUse): Font {
  const { dict } = use;
  const type = asName(file.get(dict, 'Subtype')) ?? '';
  const isComposite = type === 'Type0';
  const descendant = isComposite ? asDict(file.resolve(asArray(file.get(dict, 'DescendantFonts'))[0])) : null;
  const descriptor = asDict(file.get(isComposite ? descendant : dict, 'FontDescriptor'));
  const program = programOf(file, descriptor);
  const isTrueType = asStream(file.get(descriptor, 'FontFile2')) !== null;
  const bytes = program !== null && isTrueType ? file.decode(program) : null;
  const toUnicode = asStream(file.get(dict, 'ToUnicode'));
  const cid = descendant === null ? null : cidOf(file, dict);
  const isGlyphNumber = asName(file.get(descendant, 'Subtype')) === 'CIDFontType2';
  const glyph = descendant !== null && isGlyphNumber ? glyphOf(file, descendant) : null;
  const widths = descendant === null ? null : cidWidths(file, descendant);
  return {
    use,
    name: asName(file.get(dict, 'BaseFont')) ?? `of object ${dict.owner}`,
    type,
    descendant,
    descriptor,
    program,
    trueType: bytes && readTrueType(bytes),
    toUnicode: toUnicode && readCMap(file.decode(toUnicode) ?? new Uint8Array()),
    differences: differences(file, dict),
    // of other CIDFonts only CID 0 is known: the glyph for what is not there
    glyph: (code) => (cid === null ? null : glyph ? glyph(cid(code)) : cid(code) === 0 ? 0 : null),
    width: (code) => (cid === null || widths === null ? null : widths(cid(code))),
  };
}
