import type { Drawing, Layout } from '../types.ts';
import { disc } from './disc.ts';

/** Parts of a circle's radius that the handles of a quarter are long. */
const KAPPA = 0.5523;
/** What is drawn on the front of a pamphlet, in black alone: a disc, cut slantwise, its halves pushed past each other. */
export function coverDrawings({ trim, margins }: Pick<Layout, 'trim' | 'margins'>): Drawing[] {
  // the front is a right-hand page
  const edge = trim.width - margins.outer;
  const { radius, angle, along, across, right, down } = disc(edge - margins.inner);
  const half = (side: 1 | -1): Drawing => ({
    page: 0,
    kind: 'path',
    x: edge - right + side * (along[0] + across[0]),
    y: trim.height - margins.top - down + side * (along[1] + across[1]),
    path: halfDisc(radius, side === 1 ? angle : angle + Math.PI),
  });
  return [half(1), half(-1)];
}

/** The half of a disc that lies against the clock from an angle, around the origin. */
function halfDisc(radius: number, from: number): string {
  const at = (angle: number, handle = 0) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [radius * (cos - handle * sin), radius * (sin + handle * cos)]
      .map((value) => String(Number(value.toFixed(2))))
      .join(' ');
  };
  const quarter = (start: number) => {
    const end = start + Math.PI / 2;
    return `${at(start, KAPPA)} ${at(end, -KAPPA)} ${at(end)} c`;
  };
  return `${at(from)} m ${quarter(from)} ${quarter(from + Math.PI / 2)} h`;
}
