import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: no form stands for a page of another file. */
export const formReference: Check = function* ({ file, dictionaries }) {
  for (const dict of dictionaries)
    if (asName(file.get(dict, 'Subtype')) === 'Form' && dict.entries.has('Ref'))
      yield { what: 'a form refers to another file', where: { object: dict.owner } };
};
