import { barcodeSize } from '../barcode/draw-barcode.ts';

/** The sheet of a cover, in mm: see print/press/cover-shape. */
export interface WrapShape {
  trim: { width: number; height: number };
  spine: number;
  bleed: number;
  safe: number;
  spineType: number;
}

/** Type stands that share of the width from the trim, or as far as the printer wants. */
const MARGIN = 0.075;

/** Narrower books have a smaller barcode; scanners read it down to this. */
const NARROW = 125;
const SMALL = 0.8;

/**
 * The lengths that the template of a printed cover reckons with, in mm. Its origin is the upper left corner of the back's
 * trim: the back reaches from 0 to `width`, the spine begins at `spine-left`, the front at `front`.
 */
export function wrapLengths(shape: WrapShape): Record<string, number> {
  const { trim, spine, bleed, safe, spineType } = shape;
  const { width, height } = trim;
  const magnification = width < NARROW ? SMALL : 1;
  const barcode = barcodeSize(magnification);
  return {
    width,
    height,
    spine,
    bleed,
    safe,
    margin: Math.max(MARGIN * width, safe),
    'spine-left': width,
    'spine-type': spineType,
    front: width + spine,
    right: 2 * width + spine + bleed,
    left: -bleed,
    top: -bleed,
    bottom: height + bleed,
    'sheet-width': 2 * (width + bleed) + spine,
    'sheet-height': height + 2 * bleed,
    'barcode-width': barcode.width,
    'barcode-height': barcode.height,
    magnification,
  };
}
