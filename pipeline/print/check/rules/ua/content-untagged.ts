import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: all content is tagged or an artifact. */
export const contentUntagged: Check = function* (document) {
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'loose') yield { what: `${what} outside all tags and artifacts`, where: { page } };
};
