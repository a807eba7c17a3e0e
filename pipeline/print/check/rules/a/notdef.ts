import { notdefShown } from '../../fonts/faults/notdef-shown.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.8: the glyph .notdef is not shown. */
export const notdef: Check = notdefShown;
