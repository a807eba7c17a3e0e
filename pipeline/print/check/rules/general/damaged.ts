import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';
import { standardsOf } from '../../standards-of.ts';

/** What a reader had to mend or overlook. */
export const damaged: Check = function* ({ file, claims }) {
  yield* flawsOf(file, 'damaged');
  // PDF/A has a rule of its own
  if (!standardsOf(claims).known.includes('a')) yield* flawsOf(file, 'stream-length');
  if (file.headerOffset < 0) yield { what: 'there is no header “%PDF-”' };
};
