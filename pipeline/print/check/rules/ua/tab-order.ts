import { asArray, asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.18.3: on pages with annotations the tabulator follows the structure. */
export const tabOrder: Check = function* ({ file, pages }) {
  for (const { dict, number, object } of pages)
    if (asArray(file.get(dict, 'Annots')).length > 0 && asName(file.get(dict, 'Tabs')) !== 'S')
      yield { what: 'a page with annotations does not have Tabs /S', where: { page: number, object } };
};
