import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.11: attached files have their names in F and UF. */
export const embeddedFile: Check = function* ({ file, dictionaries }) {
  for (const dict of dictionaries)
    if (dict.entries.has('EF') && !(hasText(file, dict, 'F') && hasText(file, dict, 'UF')))
      yield { what: 'an attached file lacks F or UF', where: { object: dict.owner } };
};
