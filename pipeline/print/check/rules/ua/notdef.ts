import { notdefShown } from '../../fonts/faults/notdef-shown.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.8: the glyph .notdef is not shown. */
export const notdef: Check = notdefShown;
