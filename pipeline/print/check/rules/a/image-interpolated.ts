import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.8: pictures are not interpolated. */
export const imageInterpolated: Check = function* (document) {
  const { file, dictionaries } = document;
  for (const dict of dictionaries)
    if (asName(file.get(dict, 'Subtype')) === 'Image' && file.get(dict, 'Interpolate') === true)
      yield { what: 'a picture is to be interpolated', where: { object: dict.owner } };
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'inline-interpolation') yield { what, where: { page } };
};
