import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.5.2: nothing happens by itself when a file or page is opened or closed. */
export const trigger: Check = function* ({ catalog, pages }) {
  if (catalog.entries.has('AA')) yield { what: 'the catalogue has AA', where: { object: catalog.owner } };
  for (const { dict, number, object } of pages)
    if (dict.entries.has('AA')) yield { what: 'a page has AA', where: { page: number, object } };
};
