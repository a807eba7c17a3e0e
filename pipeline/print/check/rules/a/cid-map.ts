import { cidMapsMissing } from '../../fonts/faults/cid-maps-missing.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.3.2: CIDFonts of TrueType say which glyphs their CIDs are. */
export const cidMap: Check = cidMapsMissing;
