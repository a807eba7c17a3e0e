import { optionalContentConfigurations } from '../../document/optional-content.ts';
import { textString } from '../../file/text-string.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.9: configurations of layers have names of their own and switch nothing by themselves. */
export const optionalContent: Check = function* ({ file, catalog }) {
  const names = new Set<string>();
  for (const dict of optionalContentConfigurations(file, catalog)) {
    const where = { object: dict.owner };
    const name = textString(file.get(dict, 'Name')) ?? '';
    if (name === '') yield { what: 'a configuration of layers has no Name', where };
    else if (names.has(name)) yield { what: `two configurations of layers have the Name “${name}”`, where };
    names.add(name);
    if (dict.entries.has('AS')) yield { what: 'a configuration of layers has AS', where };
  }
};
