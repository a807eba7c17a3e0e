import { asDict } from '../../file/value.ts';
import type { Check } from '../../rule.ts';
import { headings } from '../../structure/headings.ts';

/** ISO 14289-1, 7.17: an outline should lead to the headings. */
export const noOutline: Check = function* (document) {
  const { file, catalog } = document;
  const count = headings(document.structure()).length;
  if (count > 1 && asDict(file.get(catalog, 'Outlines', 'First')) === null)
    yield { what: `there are ${count} headings and no outline` };
};
