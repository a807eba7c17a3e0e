import { glyphsMissing } from '../../fonts/faults/glyphs-missing.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: fonts have all glyphs that are shown. */
export const glyphMissing: Check = glyphsMissing;
