import { postscriptObjects } from '../../document/postscript-objects.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.9: no PostScript, no OPI. */
export const formPostscript: Check = postscriptObjects;
