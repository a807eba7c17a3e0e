import type { Path, Point } from './types.ts';

/** Points: the usual line. */
const WIDTH = 0.7;

/** A line through points, black unless `more` says otherwise. */
export const line = (points: Point[], more: Partial<Path> = {}): Path => ({
  kind: 'path',
  points,
  closed: false,
  stroke: 0,
  fill: null,
  width: WIDTH,
  dashed: false,
  ...more,
});
