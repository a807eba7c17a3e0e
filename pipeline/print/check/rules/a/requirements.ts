import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.11: the file asks nothing special of readers. */
export const requirements: Check = function* ({ catalog }) {
  if (catalog.entries.has('Requirements'))
    yield { what: 'the catalogue has Requirements', where: { object: catalog.owner } };
};
