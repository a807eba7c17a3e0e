import { PDFArray, type PDFContext, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Size } from '../sheet/types.ts';
import { name } from './name.ts';
import type { SourcePage } from './source-pdf.ts';

/** A rectangle in a page's own space. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** a b c d e f of a PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [number, number, number, number, number, number];

export interface PageBoxes {
  /** what is left of the page when it is finished: its TrimBox, or what viewers show of it */
  trim: Box;
  /** what may be drawn: the trim with its bleed */
  drawn: Box;
  /** from the page's own space to one where its trim, as it is read, has its lower left corner at the origin; points */
  matrix: Matrix;
  /** of the trim as it is read, in points */
  size: Size;
  /** points that the page has beyond its trim on every side */
  bleed: number;
}

/** Letter: what viewers take where a damaged file says nothing. */
const FALLBACK: Box = { left: 0, bottom: 0, right: 612, top: 792 };
/** Points: a side smaller than this is a mistake. */
const LEAST = 3;

/** The boxes of a page, its rotation and unit taken into account. */
export function pageBoxes(context: PDFContext, page: SourcePage): PageBoxes {
  const own = (entry: string) => boxOf(context, page.dict.get(name(entry)));
  const media = boxOf(context, page.mediaBox) ?? FALLBACK;
  const crop = within(boxOf(context, page.cropBox), media) ?? media;
  const trim = within(own('TrimBox'), media) ?? crop;
  const hasTrim = trim !== crop;
  // without a BleedBox there may be printer's marks beyond the trim
  const drawn = (hasTrim ? within(own('BleedBox'), media) : null) ?? trim;
  const unit = numberOf(context, page.dict.get(name('UserUnit'))) ?? 1;
  const turns = (((Math.round((numberOf(context, page.rotate) ?? 0) / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const [width, height] = [trim.right - trim.left, trim.top - trim.bottom].map((side) => side * unit);
  const beyond = [
    trim.left - drawn.left,
    trim.bottom - drawn.bottom,
    drawn.right - trim.right,
    drawn.top - trim.top,
  ];
  return {
    trim,
    drawn,
    matrix: upright(trim, turns).map((value) => value * unit) as Matrix,
    size: turns % 2 === 0 ? { width, height } : { width: height, height: width },
    bleed: Math.max(0, Math.min(...beyond)) * unit,
  };
}

/** The trim as it is read, its lower left corner at the origin; `turns` are quarter turns clockwise. */
function upright({ left, bottom, right, top }: Box, turns: 0 | 1 | 2 | 3): Matrix {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, -left, -bottom];
    case 1:
      return [0, -1, 1, 0, -bottom, right];
    case 2:
      return [-1, 0, 0, -1, right, top];
    case 3:
      return [0, 1, -1, 0, top, -left];
  }
}

function numberOf(context: PDFContext, object: PDFObject | undefined): number | undefined {
  const found = context.lookup(object);
  return found instanceof PDFNumber && Number.isFinite(found.asNumber()) ? found.asNumber() : undefined;
}

/** Undefined where there is none, or it is no rectangle. */
function boxOf(context: PDFContext, object: PDFObject | undefined): Box | undefined {
  const array = context.lookup(object);
  if (!(array instanceof PDFArray) || array.size() !== 4) return undefined;
  const numbers = array.asArray().flatMap((item) => numberOf(context, item) ?? []);
  if (numbers.length !== 4) return undefined;
  const [left, right] = [numbers[0], numbers[2]].toSorted((a, b) => a - b);
  const [bottom, top] = [numbers[1], numbers[3]].toSorted((a, b) => a - b);
  return right - left < LEAST || top - bottom < LEAST ? undefined : { left, bottom, right, top };
}

/** What of a box lies within another; null where nothing does. */
function within(box: Box | undefined, outer: Box): Box | null {
  if (box === undefined) return null;
  const cut = {
    left: Math.max(box.left, outer.left),
    bottom: Math.max(box.bottom, outer.bottom),
    right: Math.min(box.right, outer.right),
    top: Math.min(box.top, outer.top),
  };
  return cut.right - cut.left < LEAST || cut.top - cut.bottom < LEAST ? null : cut;
}
