import type { PdfFile } from '../file/pdf-file.ts';
import { textString } from '../file/text-string.ts';
import { asName } from '../file/value.ts';
import { NAMESPACES } from '../metadata/namespaces.ts';
import { type Xmp, xmpText } from '../metadata/read-xmp.ts';

/** The standards that a file says it follows. */
export interface Claims {
  /** part of ISO 14289 */
  ua: string | null;
  /** part and level of ISO 19005: "2u" */
  a: string | null;
  /** "PDF/X-4"; an output intent of PDF/X alone claims nothing: sheets and covers keep that of their pages */
  x: string | null;
}

/** Reads what XMP and the Info dictionary claim. */
export function readClaims(file: PdfFile, xmp: Xmp | null): Claims {
  const part = xmpText(xmp, NAMESPACES.pdfaid, 'part');
  const conformance = xmpText(xmp, NAMESPACES.pdfaid, 'conformance') ?? '';
  const inInfo = file.get(file.trailer, 'Info', 'GTS_PDFXVersion');
  return {
    ua: xmpText(xmp, NAMESPACES.pdfuaid, 'part'),
    a: part === null ? null : part + conformance.toLowerCase(),
    // earlier parts of ISO 15930 have it in Info
    x: xmpText(xmp, NAMESPACES.pdfxid, 'GTS_PDFXVersion') ?? textString(inInfo) ?? asName(inInfo),
  };
}
