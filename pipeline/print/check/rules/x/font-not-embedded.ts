import { fontsNotEmbedded } from '../../fonts/faults/fonts-not-embedded.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: the programs of all fonts are in the file. */
export const fontNotEmbedded: Check = fontsNotEmbedded;
