import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** Files that do not say title and language. */
export const noTitle: Check = function* ({ file, catalog, info, xmp }) {
  const hasTitle = hasText(file, info, 'Title') || xmpText(xmp, NAMESPACES.dc, 'title');
  const missing = [hasTitle ? '' : 'title', hasText(file, catalog, 'Lang') ? '' : 'language'].filter(Boolean);
  if (missing.length > 0) yield { what: `there is no ${missing.join(' and no ')}` };
};
