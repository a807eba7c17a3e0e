import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: a structure tree with elements in it. */
export const noStructure: Check = function* (document) {
  const structure = document.structure();
  if (structure === null) yield { what: 'there is no structure tree' };
  else if (structure.elements.length === 0) yield { what: 'the structure tree is empty' };
};
