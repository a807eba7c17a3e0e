import type { Check } from '../../rule.ts';
import { elementKids } from '../../structure/nesting.ts';

/** ISO 14289-1, 7.4.4: an element has one H at most. */
export const headingTwice: Check = function* (document) {
  for (const element of document.structure()?.elements ?? [])
    if (elementKids(element).filter(({ role }) => role === 'H').length > 1)
      yield { what: `${element.role} holds more than one H`, where: { element, object: element.object } };
};
