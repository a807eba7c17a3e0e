import type { Check } from '../../rule.ts';
import { elementKids, nestingFaults } from '../../structure/nesting.ts';

/** ISO 32000-1, Table 336. */
const NESTING = {
  parents: { LI: ['L'], LBody: ['LI'] },
  kids: { L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody'] },
};

/** ISO 14289-1, 7.2: lists are made of items, items of label and body. */
export const listNesting: Check = function* (document) {
  const structure = document.structure();
  if (structure === null) return;
  yield* nestingFaults(structure, NESTING);
  for (const element of structure.elements)
    if (
      element.role === 'L' &&
      elementKids(element)
        .slice(1)
        .some(({ role }) => role === 'Caption')
    )
      yield { what: 'Caption is not the first in its L', where: { element, object: element.object } };
};
