import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: no tagged content within an artifact. */
export const tagInArtifact: Check = function* (document) {
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'tag-in-artifact') yield { what, where: { page } };
};
