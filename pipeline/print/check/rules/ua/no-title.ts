import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: XMP has dc:title. */
export const noTitle: Check = function* ({ xmp }) {
  if (!xmpText(xmp, NAMESPACES.dc, 'title')) yield { what: 'the metadata have no dc:title' };
};
