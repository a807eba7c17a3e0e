import type { Drawing, Layout } from '../types.ts';

/** Of the disc: its radius as a share of the text block's width, and how far its halves are apart and pushed past each other. */
const DISC = { radius: 0.23, gap: 0.1, shift: 0.35 };
/** Degrees against the level at which it is cut. */
const CUT = 45;
/** Parts of a circle's radius that the handles of a quarter are long. */
const KAPPA = 0.5523;
/** Points below the head of the text block: the series stands above. */
const BELOW = 30;

/** What is drawn on the front of a pamphlet, in black alone: a disc, cut slantwise, its halves pushed past each other. */
export function coverDrawings({ trim, margins }: Pick<Layout, 'trim' | 'margins'>): Drawing[] {
  // the front is a right-hand page
  const right = trim.width - margins.outer;
  const width = right - margins.inner;
  const radius = DISC.radius * width;
  const angle = (CUT * Math.PI) / 180;
  const along = [Math.cos(angle), Math.sin(angle)].map((part) => (part * radius * DISC.shift) / 2);
  const across = [-Math.sin(angle), Math.cos(angle)].map((part) => (part * radius * DISC.gap) / 2);
  const x = right - radius - Math.abs(along[0]);
  const y = trim.height - margins.top - BELOW - radius - Math.abs(along[1]);
  const half = (side: 1 | -1): Drawing => ({
    page: 0,
    kind: 'path',
    x: x + side * (along[0] + across[0]),
    y: y + side * (along[1] + across[1]),
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
