import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: no artifact within tagged content. */
export const artifactInTag: Check = function* (document) {
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'artifact-in-tag') yield { what, where: { page } };
};
