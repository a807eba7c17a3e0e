import { glyphsMissing } from '../../fonts/faults/glyphs-missing.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.4.1: fonts have all glyphs that are shown. */
export const glyphMissing: Check = glyphsMissing;
