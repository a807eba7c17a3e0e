import type { Check } from '../../rule.ts';

/** Content that names what is not there, or does not end what it begins. */
export const contentDamaged: Check = function* (document) {
  for (const { kind, what, page, object } of document.survey().flaws.values())
    if (kind === 'missing-resource' || kind === 'unbalanced') yield { what, where: { page, object } };
};
