import type { Check } from '../../rule.ts';
import { STANDARD_TYPES } from '../../structure/standard-types.ts';

/** ISO 14289-1, 7.1: standard types stand for themselves. */
export const typeRemapped: Check = function* (document) {
  for (const [type, role] of document.structure()?.roleMap ?? [])
    if (STANDARD_TYPES.has(type) && role !== type)
      yield { what: `the role map makes “${role}” of the standard type “${type}”` };
};
