import type { Check } from '../../rule.ts';

/** Files without a structure tree. */
export const untagged: Check = function* (document) {
  if (document.structure() === null) yield { what: 'there is no structure tree' };
};
