import type { Check } from '../../rule.ts';
import { nestingFaults } from '../../structure/nesting.ts';

/** ISO 32000-1, Table 333. */
const NESTING = { parents: { TOCI: ['TOC'] }, kids: { TOC: ['TOC', 'TOCI', 'Caption'] } };

/** ISO 14289-1, 7.2: tables of contents are made of their items. */
export const tocNesting: Check = function* (document) {
  const structure = document.structure();
  if (structure !== null) yield* nestingFaults(structure, NESTING);
};
