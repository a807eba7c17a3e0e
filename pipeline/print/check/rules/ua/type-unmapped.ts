import type { Check } from '../../rule.ts';
import { resolveRole } from '../../structure/resolve-role.ts';

/** ISO 14289-1, 7.1: types of one's own stand for standard ones by the role map. */
export const typeUnmapped: Check = function* (document) {
  const structure = document.structure();
  for (const element of structure?.elements ?? [])
    if (resolveRole(structure!.roleMap, element.type).fault === 'unmapped')
      yield {
        what: `the structure type “${element.type}” stands for no standard type`,
        where: { element, object: element.object },
      };
};
