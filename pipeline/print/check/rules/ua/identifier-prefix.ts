import { NAMESPACES } from '../../metadata/namespaces.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 5: properties of the identification schema have the prefix pdfuaid. */
export const identifierPrefix: Check = function* ({ xmp }) {
  for (const { namespace, prefix, name } of xmp?.properties ?? [])
    if (namespace === NAMESPACES.pdfuaid && prefix !== 'pdfuaid')
      yield { what: `${name} of the PDF/UA identification has the prefix “${prefix}”` };
};
