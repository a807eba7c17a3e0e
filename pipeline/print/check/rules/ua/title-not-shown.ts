import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.1: readers show the title, not the file name. */
export const titleNotShown: Check = function* ({ file, catalog }) {
  if (file.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== true)
    yield { what: 'ViewerPreferences does not have DisplayDocTitle' };
};
