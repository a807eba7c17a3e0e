import type { PressMarks } from '../../model/edition.ts';
import { POINTS } from './points.ts';
import type { PressBoxes } from './press.ts';

/** Marks keep that far from the bleed, so that none is left on a page that was cut a little outside of its trim. */
const GAP = 1 * POINTS;
/** Marks begin at least that far from the trim, also where there is no bleed. */
const NEAREST = 3 * POINTS;
/** The length of crop marks, and the size of registration marks. */
export const MARK = 5 * POINTS;
/** Beyond the marks: printers' programs cut off what touches the edge. */
const AIR = 2 * POINTS;

/** What is asked of a page beside its trim. */
export interface PressShape {
  /** points beyond the trim */
  bleed: number;
  /** false: the edge at the spine has no bleed, as printers on demand want it */
  atSpine: boolean;
  marks: PressMarks;
}

/** How far from the trim marks begin, in points. */
export const marksFrom = (bleed: number): number => Math.max(bleed + GAP, NEAREST);

/**
 * The boxes of a right-hand or left-hand page. Without marks the media box is the bleed box; with them it grows alike on
 * all sides, so that the trim stands in its middle.
 */
export function pressBoxes(
  trim: { width: number; height: number },
  { bleed, atSpine, marks }: PressShape,
  side: 'right' | 'left',
): PressBoxes {
  const { width, height } = trim;
  const inner = atSpine ? bleed : 0;
  // the spine of a right-hand page is on its left
  const [left, right] = side === 'right' ? [inner, bleed] : [bleed, inner];
  const bleedBox: PressBoxes['bleed'] = [-left, -bleed, width + right, height + bleed];
  const slug = marksFrom(bleed) + MARK + AIR;
  return {
    trim: [0, 0, width, height],
    bleed: bleedBox,
    media: marks === 'none' ? [...bleedBox] : [-slug, -slug, width + slug, height + slug],
  };
}
