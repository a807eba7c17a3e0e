import { hasId } from '../../document/has-id.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.3: the trailer has an ID. */
export const noId: Check = function* (document) {
  if (!hasId(document)) yield { what: 'the trailer has no ID' };
};
