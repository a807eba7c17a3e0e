import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** What a reader had to mend or overlook. */
export const damaged: Check = function* ({ file }) {
  yield* flawsOf(file, 'damaged');
  // what follows from damage is said with it
  if (file.headerOffset < 0) yield { what: 'there is no header “%PDF-”' };
};
