import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1, by ISO 32000-1, 14.7.2: a tree: every element has one place, every kid is one. */
export const treeDamaged: Check = function* (document) {
  for (const { what, element } of document.structure()?.flaws ?? [])
    yield { what, where: { element, object: element?.object } };
};
