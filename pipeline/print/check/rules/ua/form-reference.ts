import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.20: no form stands for a page of another file. */
export const formReference: Check = function* (document) {
  for (const [object, { dict, page }] of document.survey().forms)
    if (dict.entries.has('Ref')) yield { what: 'a form refers to another file', where: { page, object } };
};
