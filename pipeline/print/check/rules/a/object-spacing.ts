import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.9: `N N obj` and `endobj` stand on lines of their own, one space between. */
export const objectSpacing: Check = ({ file }) => flawsOf(file, 'object-spacing');
