import { asName } from '../../file/value.ts';
import { readXmp } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.6.2.1: all metadata are XMP in UTF-8. */
export const metadataInvalid: Check = function* ({ file, streams }) {
  for (const stream of streams) {
    if (asName(file.get(stream.dict, 'Type')) !== 'Metadata') continue;
    const bytes = file.decode(stream);
    const fault = bytes === null ? 'they cannot be decoded' : readXmp(bytes).fault;
    if (fault !== null) yield { what: `metadata are no XMP: ${fault}`, where: { object: stream.owner } };
  }
};
