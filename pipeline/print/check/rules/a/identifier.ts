import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.6.4: the identification has the prefix pdfaid and a level A, B or U. */
export const identifier: Check = function* ({ xmp }) {
  for (const { namespace, prefix, name } of xmp?.properties ?? [])
    if (namespace === NAMESPACES.pdfaid && prefix !== 'pdfaid')
      yield { what: `${name} of the PDF/A identification has the prefix “${prefix}”` };
  const level = xmpText(xmp, NAMESPACES.pdfaid, 'conformance');
  if (!['A', 'B', 'U'].includes(level ?? '')) yield { what: `the conformance of PDF/A is “${level ?? ''}”` };
};
