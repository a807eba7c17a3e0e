import { charactersUnmapped } from '../../fonts/faults/characters-unmapped.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.11.7.2: all codes stand for characters. */
export const characterUnmapped: Check = charactersUnmapped;
