import type { Scheme } from '../order/types.ts';
import { blockSize } from './block-size.ts';
import { choosePaper } from './choose-paper.ts';
import { lie } from './lie.ts';
import { type FrameOptions, makeFrame } from './make-frame.ts';
import { MARK_ROOM } from './marks/measures.ts';
import { POINTS } from './points.ts';
import { seamsOf } from './seams-of.ts';
import { toPoints } from './to-points.ts';
import type { Frame, MarkKind, Paper, Size } from './types.ts';

export interface FitOptions {
  /** points, of most pages */
  cell: Size;
  /** points that pages have beyond their trim */
  bleed: number;
  scheme: Scheme;
  up: 2 | 4;
  /** points between the halves of a cover that goes round a block */
  spine: number;
  /** null: the smallest usual one that holds the pages at their own size, with bleed and the marks that were asked for */
  paper: Paper | null;
  marks: ReadonlySet<MarkKind> | null;
  scale: FrameOptions['scale'];
}

export interface FittedFrame {
  paper: Paper;
  /** null: the pages do not fit and may not be made smaller */
  frame: Frame | null;
  /** the sheet has no room for bleed between pages that are cut apart */
  cutsBleed: boolean;
}

/** Chooses the sheet where none was named, and places the block of pages on it. */
export function fitFrame(options: FitOptions): FittedFrame {
  const { cell, bleed, scale } = options;
  const between = (cutGap: number) => seamsOf(options.scheme, options.up, cutGap, options.spine);
  const wide = between(2 * bleed);
  const paper = options.paper ?? paperFor(options, blockSize({ cell, between: wide }));
  const frameOf = (seams: Frame['between'], how: FrameOptions['scale']) => {
    const sheet = lie(toPoints(paper), blockSize({ cell, between: seams }));
    return makeFrame({ sheet, cell, between: seams, bleed, scale: how });
  };
  // the bleed between pages is given up before their size is
  const cutsBleed = bleed > 0 && frameOf(wide, 'none') === null && frameOf(between(0), 'none') !== null;
  return { paper, frame: frameOf(cutsBleed ? between(0) : wide, scale), cutsBleed };
}

function paperFor({ cell, bleed, marks }: FitOptions, block: Size): Paper {
  const hasEdgeMarks = marks !== null && (['fold', 'cut', 'crop'] as const).some((kind) => marks.has(kind));
  const around = bleed > 0 || hasEdgeMarks ? bleed / POINTS + MARK_ROOM : 0;
  const inMillimetres = ({ width, height }: Size) => ({ width: width / POINTS, height: height / POINTS });
  return choosePaper(inMillimetres(cell), inMillimetres(block), around);
}
