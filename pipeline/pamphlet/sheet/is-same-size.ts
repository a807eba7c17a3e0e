import type { Size } from './types.ts';

/** Points: sizes that differ by less are the same size, rounded in another way. */
const SAME = 1;

/** True where two sizes in points are one and the same to the eye. */
export const isSameSize = (one: Size, other: Size): boolean =>
  Math.abs(one.width - other.width) < SAME && Math.abs(one.height - other.height) < SAME;
