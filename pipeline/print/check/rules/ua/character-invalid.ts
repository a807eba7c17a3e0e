import { charactersInvalid } from '../../fonts/faults/characters-invalid.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.7: no code stands for U+0000, U+FEFF or U+FFFE. */
export const characterInvalid: Check = charactersInvalid;
