import { listActions } from '../../document/list-actions.ts';
import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

const ALLOWED = ['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'];
const NAMED = ['NextPage', 'PrevPage', 'FirstPage', 'LastPage'];

/** ISO 19005-2, 6.5.1: actions only lead to places; no scripts, no programs, no media. */
export const action: Check = function* (document) {
  for (const { dict, type } of listActions(document)) {
    const where = { object: dict.owner };
    if (!ALLOWED.includes(type)) yield { what: `there is an action ${type}`, where };
    const name = asName(document.file.get(dict, 'N'));
    if (type === 'Named' && !NAMED.includes(name ?? ''))
      yield { what: `there is a named action “${name}”`, where };
  }
};
