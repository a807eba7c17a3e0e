import type { Check } from '../../rule.ts';
import { headings } from '../../structure/headings.ts';

/** ISO 14289-1, 7.4.4: headings have levels or have none, not both. */
export const headingsMixed: Check = function* (document) {
  const structure = document.structure();
  const plain = structure?.elements.find(({ role }) => role === 'H');
  if (plain && headings(structure).length > 0)
    yield {
      what: 'there are headings with levels and H without',
      where: { element: plain, object: plain.object },
    };
};
