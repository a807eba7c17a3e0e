import { POINTS } from '../points.ts';

/** Points: all marks are hair lines. */
export const HAIR = 0.35;
/** Points from the bleed, so that a slanting cut does not leave a mark on the page: 1 mm. */
export const OFFSET = 1 * POINTS;
/** Points: 5 mm, or less where there is less room. */
export const LENGTH = 5 * POINTS;
/** Points: shorter than 3 mm one does not find them under a knife. */
export const LEAST = 3 * POINTS;
/** Millimetres that marks need on each side of what is printed. */
export const MARK_ROOM = (OFFSET + LEAST) / POINTS;
