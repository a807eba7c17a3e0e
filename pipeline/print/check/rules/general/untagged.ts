import type { PdfDocument } from '../../document/pdf-document.ts';
import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** Files without a structure tree. One that is for the printer needs none. */
export const untagged: Check = function* (document) {
  if (document.structure() === null && !isForPrinter(document)) yield { what: 'there is no structure tree' };
};

/**
 * An output intent of PDF/X says so, or that viewers are asked to print at its own size and on one side or both: sheets with
 * several pages each, whose order of reading is that of the folded sheets.
 */
function isForPrinter({ file, catalog, intents }: PdfDocument): boolean {
  const preference = (key: string) => file.get(catalog, 'ViewerPreferences', key);
  const isSheets = asName(preference('PrintScaling')) === 'None' && asName(preference('Duplex')) !== null;
  return isSheets || intents.some(({ standard }) => standard === 'GTS_PDFX');
}
