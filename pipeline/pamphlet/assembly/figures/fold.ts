import { area } from '../../drawing/area.ts';
import { arrow } from '../../drawing/arrow.ts';
import { line } from '../../drawing/line.ts';
import type { Point, Shape } from '../../drawing/types.ts';
import { oblique } from './oblique.ts';

/** Points: a half of the sheet, its depth, where the fold lies, and between sheets. */
const HALF = 42;
const DEPTH = 72;
const FOLD = 48;
const STEP = 1.6;
/** How far the half is raised that is folded over. */
const ANGLE = (115 * Math.PI) / 180;

/** One half of the sheets is folded over onto the other; the fold is on the left when they are shut. */
export function foldFigure(sheets: number): Shape[] {
  const count = Math.min(sheets, 3);
  const raised = (length: number, y: number): Point =>
    oblique(FOLD + length * Math.cos(ANGLE), y, length * Math.sin(ANGLE));
  const flat = Array.from({ length: count }, (_, index) =>
    area([
      oblique(FOLD, 4, index * STEP),
      oblique(FOLD + HALF, 4, index * STEP),
      oblique(FOLD + HALF, 4 + DEPTH, index * STEP),
      oblique(FOLD, 4 + DEPTH, index * STEP),
    ]),
  );
  const standing = area([raised(0, 4), raised(HALF, 4), raised(HALF, 4 + DEPTH), raised(0, 4 + DEPTH)]);
  const edge = line([raised(0, 4), raised(0, 4 + DEPTH)], { width: 1.4 });
  const [from, to] = [raised(HALF, 40), oblique(FOLD + HALF * 0.75, 40, 8)];
  return [...flat, standing, edge, ...arrow([from[0] + 3, from[1]], [to[0], from[1] + 4], to)];
}
