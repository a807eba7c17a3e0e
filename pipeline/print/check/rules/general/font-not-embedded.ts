import { fontsNotEmbedded } from '../../fonts/faults/fonts-not-embedded.ts';
import type { Check } from '../../rule.ts';

/** Fonts whose program is not in the file. */
export const fontNotEmbedded: Check = fontsNotEmbedded;
