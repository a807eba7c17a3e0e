import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.13: graphics states are saved in each other 28 times at most. */
export const nesting: Check = function* (document) {
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'nesting') yield { what, where: { page } };
};
