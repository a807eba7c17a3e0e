import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.6: strings in <> hold an even number of hexadecimal digits, and nothing else. */
export const hexString: Check = ({ file }) => flawsOf(file, 'hex-string');
