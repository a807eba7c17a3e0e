import { headerVersion } from '../../file/header.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 6.1: a header `%PDF-1.n`, n from 0 to 7. */
export const version: Check = function* ({ file }) {
  const found = headerVersion(file);
  if (found === null || !/^1\.[0-7]$/.test(found))
    yield { what: `the header says PDF ${found ?? 'nothing'}` };
};
