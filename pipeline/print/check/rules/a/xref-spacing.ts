import { flawsOf } from '../../file/flaws-of.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.1.4: one line end follows `xref`. */
export const xrefSpacing: Check = ({ file }) => flawsOf(file, 'xref-spacing');
