import type { Point } from '../../drawing/types.ts';

/** Figures are drawn in a box of 120 by 80 points, spine on the left, and scaled and mirrored afterwards. */
export const FIGURE = { width: 120, height: 80 };

/** How the depth of the table is drawn: to the right, and upwards. */
const DEPTH = { right: 0.35, up: 0.5 };

/** A place on a table seen from above its near edge: x to the right, y away from us, z upwards. */
export const oblique = (x: number, y: number, z = 0): Point => [x + DEPTH.right * y, DEPTH.up * y + z];

/** A rectangle that lies on the table, or z above it. */
export const lying = (x: number, y: number, width: number, depth: number, z = 0): Point[] => [
  oblique(x, y, z),
  oblique(x + width, y, z),
  oblique(x + width, y + depth, z),
  oblique(x, y + depth, z),
];
