import type { Check } from '../../rule.ts';
import { claimedMarks } from '../../structure/claimed-marks.ts';

/** ISO 14289-1, 7.1: marked content with an MCID belongs to an element. */
export const markWithoutElement: Check = function* (document) {
  const claimed = claimedMarks(document.structure()?.elements ?? []);
  for (const [key, { page, object }] of document.survey().marks)
    if (!claimed.has(key)) yield { what: 'marked content belongs to no element', where: { page, object } };
};
