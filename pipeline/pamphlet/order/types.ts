/** saddle: folded sheets one inside the other; signatures: several such sections; perfect: folded sheets one on the other;
 *  cut: leaves; mini: eight pages of one sheet that is slit and folded. */
export type Scheme = 'saddle' | 'signatures' | 'perfect' | 'cut' | 'mini';

export type Direction = 'ltr' | 'rtl';

/** One page where it stands on one side of a sheet. */
export interface Cell {
  /** in the order of reading, from 1; blanks count */
  place: number;
  /** of the file, from 1; null: a blank */
  page: number | null;
  /** upside down */
  turned: boolean;
  /** the section it is sewn or stapled in, from 0 */
  section: number;
  /** so many sheets of its section lie outside of its own */
  depth: number;
}

/** Rows from the top, each from left to right, as one looks at the printed side; null: nothing, the piece is waste. */
export type Side = (Cell | null)[][];

export interface OrderedSheet {
  front: Side;
  /** null: printed on one side only */
  back: Side | null;
}

/**
 * What a sheet is cut into: a leaf, or a folded sheet. Places from left to right, on the back too, as seen after
 * the piece was turned like a page of a calendar that hangs by its side (about its upright axis).
 */
export interface Piece {
  front: number[];
  back: number[];
  section: number;
  depth: number;
}
