import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.7.1: the Length of a stream is that of its data. */
export const streamLength: Check = ({ file }) => flawsOf(file, 'stream-length');
