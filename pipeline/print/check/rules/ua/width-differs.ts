import { widthsDiffering } from '../../fonts/faults/widths-differing.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.5: widths in the dictionary are those of the font. */
export const widthDiffers: Check = widthsDiffering;
