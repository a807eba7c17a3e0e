import { charactersUnmapped } from '../../fonts/faults/characters-unmapped.ts';
import type { Check } from '../../rule.ts';

/** ISO 14289-1, 7.21.7: all codes stand for characters. */
export const characterUnmapped: Check = charactersUnmapped;
