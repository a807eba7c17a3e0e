import { postscriptObjects } from '../../document/postscript-objects.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: no PostScript, no OPI. */
export const postscript: Check = postscriptObjects;
