import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.7: formulas have words that stand for them. */
export const formulaAlt: Check = function* (document) {
  for (const element of document.structure()?.elements ?? [])
    if (element.role === 'Formula' && !hasText(document.file, element.dict, 'Alt', 'ActualText'))
      yield { what: 'Formula has no alternative text', where: { element, object: element.object } };
};
