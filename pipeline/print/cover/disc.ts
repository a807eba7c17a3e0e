/** Of the disc: its radius as a share of the text block's width, and how far its halves are apart and pushed past each other. */
const SHARE = { radius: 0.23, gap: 0.1, shift: 0.35 };
/** Degrees against the level at which it is cut. */
const CUT = 45;
/** Points below the head of the text block: the series stands above. */
const BELOW = 30;

export interface Disc {
  radius: number;
  /** of the cut, radians */
  angle: number;
  /** how far a half is pushed along the cut, and away from it */
  along: [number, number];
  across: [number, number];
  /** of its middle, from the right edge of the text block and from its head */
  right: number;
  down: number;
  /** from the head of the text block to the foot of the disc */
  depth: number;
}

/** The disc on the front of a pamphlet whose text block is so many points wide: cut slantwise, its halves pushed past each other. */
export function disc(measure: number): Disc {
  const radius = SHARE.radius * measure;
  const angle = (CUT * Math.PI) / 180;
  const push = (part: number, share: number) => (part * radius * share) / 2;
  const along: Disc['along'] = [push(Math.cos(angle), SHARE.shift), push(Math.sin(angle), SHARE.shift)];
  const across: Disc['across'] = [push(-Math.sin(angle), SHARE.gap), push(Math.cos(angle), SHARE.gap)];
  const half = radius + Math.abs(along[1]);
  const right = radius + Math.abs(along[0]);
  return { radius, angle, along, across, right, down: BELOW + half, depth: BELOW + 2 * half };
}
