import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { characterMap } from '../structure/character-map.ts';

/** A glyph of a string: its characters, its width in thousandths of the size, and whether word spacing widens it. */
export interface ShownGlyph {
  characters: string;
  width: number;
  isSpace: boolean;
}

export interface FontReading {
  glyphs(string: string): ShownGlyph[];
}

/** Reads the widths and characters of a composite font with two-byte codes: no file of ours has another kind. */
export function readFont(context: PDFContext, font: PDFDict): FontReading {
  if (font.lookup(PDFName.of('Subtype')) !== PDFName.of('Type0')) throw new Error('not a composite font');
  const { characters } = characterMap(context, font);
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const usual = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = widthsOf(descendant.lookupMaybe(PDFName.of('W'), PDFArray));
  const known = new Map<number, ShownGlyph>();
  const glyph = (code: number): ShownGlyph => {
    const found = known.get(code) ?? {
      characters: characters.get(code) ?? '\ufffd',
      width: widths.get(code) ?? usual,
      // word spacing is for single-byte codes only (ISO 32000-1, 9.3.3)
      isSpace: false,
    };
    known.set(code, found);
    return found;
  };
  return {
    glyphs: (string) =>
      Array.from({ length: string.length >> 1 }, (_, index) =>
        glyph(string.charCodeAt(2 * index) * 256 + string.charCodeAt(2 * index + 1)),
      ),
  };
}

/** `first [w w w]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsOf(array: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  if (array === undefined) return widths;
  for (let at = 0; at < array.size(); ) {
    const first = array.lookup(at, PDFNumber).asNumber();
    const next = array.lookup(at + 1);
    if (next instanceof PDFArray) {
      next.asArray().forEach((_, index) => {
        widths.set(first + index, next.lookup(index, PDFNumber).asNumber());
      });
      at += 2;
    } else {
      const width = array.lookup(at + 2, PDFNumber).asNumber();
      for (let code = first; code <= (next as PDFNumber).asNumber(); code++) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}
