import type { PdfDocument } from '../../document/pdf-document.ts';
import type { Fault } from '../../rule.ts';
import { listCodes } from '../list-codes.ts';

/** Codes that a ToUnicode CMap maps to U+0000, U+FEFF or U+FFFE. */
export function* charactersInvalid(document: PdfDocument): Iterable<Fault> {
  for (const { name, toUnicode, use } of document.fonts()) {
    const wrong = [...(toUnicode?.characters ?? [])].filter(([, text]) => /[\0\ufeff\ufffe]/.test(text));
    if (wrong.length > 0)
      yield {
        what: `the font ${name} maps ${listCodes(wrong.map(([code]) => code))} to U+0000, U+FEFF or U+FFFE`,
        where: { page: use.page, object: use.dict.owner },
      };
  }
}
