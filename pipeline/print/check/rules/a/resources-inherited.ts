import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.2: content has resources of its own, not those of what is around it. */
export const resourcesInherited: Check = function* (document) {
  for (const { kind, what, page, object } of document.survey().flaws.values())
    if (kind === 'inherited-resources') yield { what, where: { page, object } };
};
