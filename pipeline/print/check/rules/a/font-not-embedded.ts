import { fontsNotEmbedded } from '../../fonts/faults/fonts-not-embedded.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.4.1: the programs of all fonts are in the file. */
export const fontNotEmbedded: Check = fontsNotEmbedded;
