import type { PdfFile } from '../file/pdf-file.ts';
import { textString } from '../file/text-string.ts';
import { asName } from '../file/value.ts';
import { NAMESPACES } from '../metadata/namespaces.ts';
import { type Xmp, xmpText } from '../metadata/read-xmp.ts';
import type { OutputIntent } from './output-intents.ts';

/** The standards that a file says it follows. */
export interface Claims {
  /** part of ISO 14289 */
  ua: string | null;
  /** part and level of ISO 19005: "2u" */
  a: string | null;
  /** "PDF/X-4"; "" for a file that has an output intent of PDF/X and does not say which */
  x: string | null;
}

/** Reads what XMP, the Info dictionary and output intents claim. */
export function readClaims(file: PdfFile, xmp: Xmp | null, intents: OutputIntent[]): Claims {
  const part = xmpText(xmp, NAMESPACES.pdfaid, 'part');
  const conformance = xmpText(xmp, NAMESPACES.pdfaid, 'conformance') ?? '';
  const version =
    xmpText(xmp, NAMESPACES.pdfxid, 'GTS_PDFXVersion') ??
    textString(file.get(file.trailer, 'Info', 'GTS_PDFXVersion')) ??
    asName(file.get(file.trailer, 'Info', 'GTS_PDFXVersion'));
  const isForPress = intents.some(({ standard }) => standard === 'GTS_PDFX');
  return {
    ua: xmpText(xmp, NAMESPACES.pdfuaid, 'part'),
    a: part === null ? null : part + conformance.toLowerCase(),
    x: version ?? (isForPress ? '' : null),
  };
}
