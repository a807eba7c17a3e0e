import type { Drawing, Stamp } from '../types.ts';

/** Left, bottom, right, top in points from the lower left corner of the trim. */
export type Box = [left: number, bottom: number, right: number, top: number];

/** The boxes of one page (ISO 32000-1, 14.11.2), each within the next. */
export interface PressBoxes {
  trim: Box;
  bleed: Box;
  media: Box;
}

/** What the inks of the file mean: a printer's profile. */
export interface PrintCondition {
  /** an ICC profile of class prtr */
  profile: Uint8Array;
  /** its colour space: GRAY has one component, CMYK four */
  components: 1 | 4;
  /** what it says of itself */
  name: string;
}

/** What the file for the printer has beside the pages of the book. Everything in points, drawn in black alone. */
export interface Press {
  /** by page index */
  boxes: PressBoxes[];
  /** marks, outside of the bleed */
  drawings: Drawing[];
  /** the line of information, outside of the bleed */
  stamps: Stamp[];
  condition: PrintCondition;
}
