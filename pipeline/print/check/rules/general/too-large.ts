import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** What was not looked at because it has no end in sight. */
export const tooLarge: Check = ({ file }) => flawsOf(file, 'too-large');
