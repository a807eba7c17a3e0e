import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: no tags that were guessed and not looked at. */
export const suspects: Check = function* ({ file, catalog }) {
  if (file.get(catalog, 'MarkInfo', 'Suspects') === true) yield { what: 'MarkInfo has Suspects' };
};
