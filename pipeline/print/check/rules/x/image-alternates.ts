import { asArray, asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: no other picture is printed in place of one. */
export const imageAlternates: Check = function* ({ file, dictionaries }) {
  for (const dict of dictionaries) {
    if (asName(file.get(dict, 'Subtype')) !== 'Image') continue;
    if (asArray(file.get(dict, 'Alternates')).some((one) => file.get(one, 'DefaultForPrinting') === true))
      yield { what: 'a picture has an alternate for printing', where: { object: dict.owner } };
  }
};
