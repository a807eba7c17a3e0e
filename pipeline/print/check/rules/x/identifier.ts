import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: pdfxid:GTS_PDFXVersion of the metadata says PDF/X-4. */
export const identifier: Check = function* ({ xmp, metadata }) {
  const found = xmpText(xmp, NAMESPACES.pdfxid, 'GTS_PDFXVersion');
  if (found !== 'PDF/X-4')
    yield {
      what: `pdfxid:GTS_PDFXVersion is “${found ?? ''}”, not “PDF/X-4”`,
      where: { object: metadata?.owner },
    };
};
