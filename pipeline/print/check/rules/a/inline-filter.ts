import type { Check } from '../../rule.ts';

const ALLOWED = [
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'CCF',
  'DCTDecode',
  'DCT',
];

/** ISO 19005-2, 6.1.10: pictures within content are not compressed by LZW. */
export const inlineFilter: Check = function* (document) {
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'inline-filter' && !ALLOWED.includes(what))
      yield { what: `a picture within content has the filter ${what}`, where: { page } };
};
