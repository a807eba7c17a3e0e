import { POINTS } from './points.ts';
import type { Size } from './types.ts';

/** Millimetres to points. */
export const toPoints = ({ width, height }: Size): Size => ({
  width: width * POINTS,
  height: height * POINTS,
});
