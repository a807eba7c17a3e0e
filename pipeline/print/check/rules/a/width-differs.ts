import { widthsDiffering } from '../../fonts/faults/widths-differing.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.5: widths in the dictionary are those of the font. */
export const widthDiffers: Check = widthsDiffering;
