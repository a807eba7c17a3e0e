import type { Check } from '../../rule.ts';

/** Files that claim no standard: only what holds for all is checked. */
export const claimsNothing: Check = function* ({ claims }) {
  if (claims.ua === null && claims.a === null && claims.x === null)
    yield {
      what: 'it does not say that it follows PDF/UA, PDF/A or PDF/X: only what holds for every PDF was checked',
    };
};
