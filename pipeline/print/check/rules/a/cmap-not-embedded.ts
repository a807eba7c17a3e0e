import { cmapsNotEmbedded } from '../../fonts/faults/cmaps-not-embedded.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.3.3: CMaps that readers do not have are in the file. */
export const cmapNotEmbedded: Check = cmapsNotEmbedded;
