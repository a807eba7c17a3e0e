import type { PdfDocument } from '../../document/pdf-document.ts';
import { asName, asStream } from '../../file/value.ts';
import type { Fault } from '../../rule.ts';

/** Embedded CIDFonts of TrueType whose CIDToGIDMap is neither a stream nor Identity (ISO 32000-1, Table 117). */
export function* cidMapsMissing(document: PdfDocument): Iterable<Fault> {
  const { file } = document;
  for (const { name, descendant, program, use } of document.fonts()) {
    if (program === null || asName(file.get(descendant, 'Subtype')) !== 'CIDFontType2') continue;
    const map = file.get(descendant, 'CIDToGIDMap');
    if (asStream(map) === null && asName(map) !== 'Identity')
      yield {
        what: `the font ${name} does not say which glyphs its CIDs are (CIDToGIDMap)`,
        where: { page: use.page, object: descendant?.owner },
      };
  }
}
