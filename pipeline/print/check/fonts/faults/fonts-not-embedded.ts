import type { PdfDocument } from '../../document/pdf-document.ts';
import type { Fault } from '../../rule.ts';

/** Fonts of visible text whose program is not in the file. Glyphs of Type 3 fonts are always there. */
export function* fontsNotEmbedded(document: PdfDocument): Iterable<Fault> {
  for (const { name, type, program, use } of document.fonts())
    if (use.visible && type !== 'Type3' && program === null)
      yield { what: `the font ${name} is not embedded`, where: { page: use.page, object: use.dict.owner } };
}
