import { listActions } from '../../document/list-actions.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: nothing happens: no actions, no scripts. */
export const action: Check = function* (document) {
  for (const { dict, type } of listActions(document))
    yield { what: `there is an action ${type}`, where: { object: dict.owner } };
};
