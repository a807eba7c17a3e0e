import { area } from './area.ts';
import type { Path } from './types.ts';

/** A rectangle by its lower left corner and its sides. */
export const rectangle = (
  x: number,
  y: number,
  width: number,
  height: number,
  more: Partial<Path> = {},
): Path =>
  area(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    more,
  );
