import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.2: content has the operators of ISO 32000-1 only. */
export const operatorUnknown: Check = function* (document) {
  for (const { kind, what, page, object } of document.survey().flaws.values())
    if (kind === 'unknown-operator') yield { what, where: { page, object } };
};
