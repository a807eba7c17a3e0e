import { textString } from '../../file/text-string.ts';
import { asName } from '../../file/value.ts';
import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: whether the file is trapped is said, by True or False, and alike in Info and in the metadata. */
export const trapped: Check = function* ({ file, info, xmp }) {
  const value = file.get(info, 'Trapped');
  const inInfo = asName(value) ?? textString(value);
  const inXmp = xmpText(xmp, NAMESPACES.pdf, 'Trapped');
  const found = [inInfo, inXmp].filter((one) => one !== null);
  if (found.length === 0) yield { what: 'nothing says whether it is trapped' };
  else if (found.some((one) => one !== 'True' && one !== 'False') || new Set(found).size > 1)
    yield { what: `Trapped is ${found.map((one) => `“${one}”`).join(' and ')}` };
};
