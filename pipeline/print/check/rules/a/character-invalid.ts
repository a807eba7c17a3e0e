import { charactersInvalid } from '../../fonts/faults/characters-invalid.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.7.2: no code stands for U+0000, U+FEFF or U+FFFE. */
export const characterInvalid: Check = charactersInvalid;
