import type { Face, Point, Words } from './types.ts';

/** Words at a point, black, upright, from the left unless `more` says otherwise. */
export const words = (
  text: string,
  at: Point,
  size: number,
  face: Face,
  more: Partial<Words> = {},
): Words => ({
  kind: 'words',
  text,
  at,
  align: 'left',
  size,
  face,
  turned: false,
  grey: 0,
  ...more,
});
