import { cmapsNotEmbedded } from '../../fonts/faults/cmaps-not-embedded.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.3.3: CMaps that readers do not have are in the file. */
export const cmapNotEmbedded: Check = cmapsNotEmbedded;
