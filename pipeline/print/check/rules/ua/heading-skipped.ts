import type { Check } from '../../rule.ts';
import { headings } from '../../structure/headings.ts';

/** ISO 14289-1, 7.4.2: going down, no level of headings is left out. */
export const headingSkipped: Check = function* (document) {
  const all = headings(document.structure());
  for (const [index, { element, level }] of all.entries()) {
    const before = all[index - 1]?.level ?? level;
    if (level > before + 1)
      yield { what: `H${level} follows H${before}`, where: { element, object: element.object } };
  }
};
