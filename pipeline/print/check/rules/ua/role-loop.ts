import type { Check } from '../../rule.ts';
import { resolveRole } from '../../structure/resolve-role.ts';

/** ISO 14289-1, 7.1: the role map does not lead round. */
export const roleLoop: Check = function* (document) {
  const roleMap = document.structure()?.roleMap ?? new Map<string, string>();
  for (const type of roleMap.keys())
    if (resolveRole(roleMap, type).fault === 'loop')
      yield { what: `the role map leads from “${type}” in a circle` };
};
