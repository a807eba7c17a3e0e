import { MARK, marksFrom } from './press-boxes.ts';

/** Radius of the circle of a registration mark: half of its cross stands out of it. */
const RADIUS = MARK / 4;

/** How far the handles of a Bézier curve are from its ends for a quarter of a circle of radius 1. */
const HANDLE = 0.5523;

/** A thousandth of a point. */
const figure = (value: number) => String(Math.round(value * 1000) / 1000);

const line = (x: number, y: number, toX: number, toY: number) =>
  `${figure(x)} ${figure(y)} m ${figure(toX)} ${figure(toY)} l`;

/** The eight lines that show where the page is cut; they are the edges of the trim, drawn on. */
function cropMarks(width: number, height: number, from: number): string[] {
  const to = from + MARK;
  const ends = (length: number) => [
    [-to, -from],
    [length + from, length + to],
  ];
  return [
    ...[0, height].flatMap((y) => ends(width).map(([a, b]) => line(a, y, b, y))),
    ...[0, width].flatMap((x) => ends(height).map(([a, b]) => line(x, a, x, b))),
  ];
}

/** A cross in a circle. */
function registrationMark(x: number, y: number): string[] {
  const [r, h] = [RADIUS, RADIUS * HANDLE];
  const point = (dx: number, dy: number) => `${figure(x + dx)} ${figure(y + dy)}`;
  return [
    line(x - MARK / 2, y, x + MARK / 2, y),
    line(x, y - MARK / 2, x, y + MARK / 2),
    `${point(r, 0)} m`,
    `${point(r, h)} ${point(h, r)} ${point(0, r)} c`,
    `${point(-h, r)} ${point(-r, h)} ${point(-r, 0)} c`,
    `${point(-r, -h)} ${point(-h, -r)} ${point(0, -r)} c`,
    `${point(h, -r)} ${point(r, -h)} ${point(r, 0)} c h`,
  ];
}

/**
 * The marks of a page as one path to be stroked: operators m, l, c, h in points from the lower left corner of the trim.
 * `full` adds registration marks in the middle of the sides.
 */
export function pressMarks(
  { width, height }: { width: number; height: number },
  bleed: number,
  marks: 'crop' | 'full',
): string {
  const from = marksFrom(bleed);
  const crop = cropMarks(width, height, from);
  if (marks === 'crop') return crop.join('\n');
  const middle = from + MARK / 2;
  const sides: [number, number][] = [
    [width / 2, -middle],
    [width / 2, height + middle],
    [-middle, height / 2],
    [width + middle, height / 2],
  ];
  return [...crop, ...sides.flatMap(([x, y]) => registrationMark(x, y))].join('\n');
}
