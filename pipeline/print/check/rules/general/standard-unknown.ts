import type { Check } from '../../rule.ts';
import { standardsOf } from '../../standards-of.ts';

/** Claims of standards for which there are no rules. */
export const standardUnknown: Check = function* ({ claims }) {
  for (const name of standardsOf(claims).unknown)
    yield { what: `it says that it follows ${name}, for which there are no rules here` };
};
