import { latin1 } from '../../file/cursor.ts';
import { asStream } from '../../file/value.ts';
import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 19005-2, 6.8: attached files have their names in F and UF, and are PDF/A themselves. */
export const embeddedFile: Check = function* ({ file, dictionaries, claims }) {
  for (const dict of dictionaries) {
    if (!dict.entries.has('EF')) continue;
    const where = { object: dict.owner };
    if (!(hasText(file, dict, 'F') && hasText(file, dict, 'UF')))
      yield { what: 'an attached file lacks F or UF', where };
    const stream = asStream(file.get(dict, 'EF', 'F'));
    const bytes = stream && file.decode(stream);
    // ISO 19005-3 allows others
    if (claims.a?.startsWith('2') && !(bytes && latin1(bytes, 0, bytes.length).includes('pdfaid')))
      yield { what: 'an attached file is not PDF/A', where };
  }
};
