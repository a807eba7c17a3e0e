import type { PdfDocument } from '../../document/pdf-document.ts';
import type { Fault } from '../../rule.ts';
import { listCodes } from '../list-codes.ts';

/** Codes that show the glyph for what a font does not have. */
export function* notdefShown(document: PdfDocument): Iterable<Fault> {
  for (const { name, glyph, differences, use } of document.fonts()) {
    const codes = [...use.codes].filter((code) => glyph(code) === 0 || differences.get(code) === '.notdef');
    if (codes.length > 0)
      yield {
        what: `text in the font ${name} shows the glyph .notdef: ${listCodes(codes)}`,
        where: { page: use.page, object: use.dict.owner },
      };
  }
}
