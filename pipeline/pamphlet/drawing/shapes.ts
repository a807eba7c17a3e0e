import type { Face, Path, Point, Words } from './types.ts';

/** Points: the usual line. */
const LINE = 0.7;

/** A line through points, black unless `more` says otherwise. */
export const line = (points: Point[], more: Partial<Path> = {}): Path => ({
  kind: 'path',
  points,
  closed: false,
  stroke: 0,
  fill: null,
  width: LINE,
  dashed: false,
  ...more,
});

/** An area between points, white with a black edge unless `more` says otherwise. */
export const area = (points: Point[], more: Partial<Path> = {}): Path =>
  line(points, { closed: true, fill: 1, ...more });

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

/** Parts into which a curve is broken. */
const STEPS = 12;
/** Points: of an arrow's head, and half of it across. */
const HEAD = { length: 5, half: 2.2 };

/** A bow from one point to another by way of a third, with a head at its end. */
export function arrow(from: Point, by: Point, to: Point): Path[] {
  const curve = Array.from({ length: STEPS + 1 }, (_, index): Point => {
    const t = index / STEPS;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * by[axis] + t ** 2 * to[axis];
    return [at(0), at(1)];
  });
  const [dx, dy] = [to[0] - by[0], to[1] - by[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const base: Point = [to[0] - ux * HEAD.length, to[1] - uy * HEAD.length];
  const wing = (side: 1 | -1): Point => [base[0] - side * uy * HEAD.half, base[1] + side * ux * HEAD.half];
  return [line(curve), area([to, wing(1), wing(-1)], { fill: 0, stroke: null })];
}
