import type { Check } from '../../rule.ts';

/** ISO 14289-1, 6.2: MarkInfo says Marked. */
export const notMarked: Check = function* ({ file, catalog }) {
  if (file.get(catalog, 'MarkInfo', 'Marked') !== true)
    yield { what: 'MarkInfo does not say that the file is tagged' };
};
