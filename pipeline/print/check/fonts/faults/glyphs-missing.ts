import type { PdfDocument } from '../../document/pdf-document.ts';
import type { Fault } from '../../rule.ts';
import { listCodes } from '../list-codes.ts';

/** Codes whose glyph is not in the TrueType program of a composite font. */
export function* glyphsMissing(document: PdfDocument): Iterable<Fault> {
  for (const { name, glyph, trueType, use } of document.fonts()) {
    if (trueType === null || !use.visible) continue;
    const missing = [...use.codes].filter((code) => (glyph(code) ?? 0) >= trueType.glyphs);
    if (missing.length > 0)
      yield {
        what: `the font ${name} has no glyphs for ${listCodes(missing)}`,
        where: { page: use.page, object: use.dict.owner },
      };
  }
}
