import { headerVersion } from '../../file/header.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.2: the file begins with `%PDF-1.n`, n from 0 to 7. */
export const header: Check = function* ({ file }) {
  if (file.headerOffset !== 0) yield { what: 'the header is not the beginning of the file' };
  const version = headerVersion(file);
  if (version === null || !/^1\.[0-7]$/.test(version))
    yield { what: `the header says PDF ${version ?? 'nothing'}` };
};
