import { optionalContentConfigurations } from '../../document/optional-content.ts';
import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 14289-1, 7.10: configurations of layers have names and switch nothing by themselves. */
export const optionalContent: Check = function* ({ file, catalog }) {
  for (const dict of optionalContentConfigurations(file, catalog)) {
    if (!hasText(file, dict, 'Name'))
      yield { what: 'a configuration of layers has no Name', where: { object: dict.owner } };
    if (dict.entries.has('AS'))
      yield { what: 'a configuration of layers has AS', where: { object: dict.owner } };
  }
};
