import type { Check } from '../../rule.ts';
import { headings } from '../../structure/headings.ts';

/** ISO 14289-1, 7.4.2: the first heading is H1. */
export const headingFirst: Check = function* (document) {
  const [first] = headings(document.structure());
  if (first && first.level !== 1)
    yield {
      what: `the first heading is H${first.level}`,
      where: { element: first.element, object: first.element.object },
    };
};
