import { asDict } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.17: page labels should say the printed folios. */
export const noPageLabels: Check = function* ({ file, catalog, pages }) {
  if (pages.length > 1 && asDict(file.get(catalog, 'PageLabels')) === null)
    yield { what: `there are ${pages.length} pages without labels` };
};
