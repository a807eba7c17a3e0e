import { line } from './line.ts';
import type { Path, Point } from './types.ts';

/** An area between points, white with a black edge unless `more` says otherwise. */
export const area = (points: Point[], more: Partial<Path> = {}): Path =>
  line(points, { closed: true, fill: 1, ...more });
