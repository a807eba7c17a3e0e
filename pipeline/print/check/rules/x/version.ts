import { headerVersion } from '../../file/header.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7 rests on PDF 1.6. */
export const version: Check = function* ({ file }) {
  const found = headerVersion(file);
  if (found === null || !/^1\.[0-6]$/.test(found))
    yield { what: `the header says PDF ${found ?? 'nothing'}` };
};
