import type { PdfDocument } from '../../document/pdf-document.ts';
import type { Fault } from '../../rule.ts';
import { listCodes } from '../list-codes.ts';

/** Thousandths of an em that the standards allow. */
const TOLERANCE = 1;

/** Codes whose width in the dictionary is not that of the TrueType program of a composite font. */
export function* widthsDiffering(document: PdfDocument): Iterable<Fault> {
  for (const { name, glyph, width, trueType, use } of document.fonts()) {
    if (trueType === null || !use.visible) continue;
    const wrong = [...use.codes].filter((code) => {
      const [number, declared] = [glyph(code), width(code)];
      if (number === null || declared === null || number >= trueType.glyphs) return false;
      return Math.abs(trueType.advance(number) - declared) > TOLERANCE;
    });
    if (wrong.length > 0)
      yield {
        what: `the font ${name} has other widths than its program for ${listCodes(wrong)}`,
        where: { page: use.page, object: use.dict.owner },
      };
  }
}
