import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.8: pictures have no alternates. */
export const imageAlternates: Check = function* ({ file, dictionaries }) {
  for (const dict of dictionaries)
    if (asName(file.get(dict, 'Subtype')) === 'Image' && dict.entries.has('Alternates'))
      yield { what: 'a picture has Alternates', where: { object: dict.owner } };
};
