import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.7.1: a line feed follows `stream`, a line end comes before `endstream`. */
export const streamLineEnds: Check = ({ file }) => flawsOf(file, 'stream-line-ends');
