import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.2: the catalogue says the language, also that of titles and outline. */
export const noLanguage: Check = function* ({ file, catalog }) {
  if (!hasText(file, catalog, 'Lang')) yield { what: 'the catalogue has no Lang' };
};
