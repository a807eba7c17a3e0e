import { area } from './area.ts';
import { line } from './line.ts';
import type { Path, Point } from './types.ts';

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
