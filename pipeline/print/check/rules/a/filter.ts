import { filterNames } from '../../file/decode-stream.ts';
import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

const ALLOWED = [
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
];

/** ISO 19005-2, 6.1.7.2: the filters of ISO 32000-1 without LZWDecode; Crypt only where it does nothing. */
export const filter: Check = function* ({ file, streams }) {
  for (const { dict, owner } of streams)
    for (const name of filterNames(file, dict)) {
      const isIdentity = name === 'Crypt' && asName(file.get(dict, 'DecodeParms', 'Name')) === 'Identity';
      if (!ALLOWED.includes(name) && !isIdentity)
        yield { what: `a stream has the filter ${name}`, where: { object: owner } };
    }
};
