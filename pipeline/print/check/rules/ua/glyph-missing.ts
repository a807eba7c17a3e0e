import { glyphsMissing } from '../../fonts/faults/glyphs-missing.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.4.1: fonts have all glyphs that are shown. */
export const glyphMissing: Check = glyphsMissing;
