import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.10: no slide shows. */
export const alternatePresentations: Check = function* ({ file, catalog, pages }) {
  if (file.get(catalog, 'Names', 'AlternatePresentations') !== null)
    yield { what: 'there are AlternatePresentations' };
  for (const { dict, number, object } of pages)
    if (dict.entries.has('PresSteps'))
      yield { what: 'a page has PresSteps', where: { page: number, object } };
};
