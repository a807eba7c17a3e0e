import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.3: figures have words that stand for them. */
export const figureAlt: Check = function* (document) {
  for (const element of document.structure()?.elements ?? [])
    if (element.role === 'Figure' && !hasText(document.file, element.dict, 'Alt', 'ActualText'))
      yield { what: 'Figure has no alternative text', where: { element, object: element.object } };
};
