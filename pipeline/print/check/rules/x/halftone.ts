import { halftoneFault, halftones } from '../../document/halftones.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: halftones have the type 1 or 5 and no name. */
export const halftone: Check = function* (document) {
  for (const dict of halftones(document)) {
    const what = halftoneFault(document, dict);
    if (what !== null) yield { what, where: { object: dict.owner } };
  }
};
