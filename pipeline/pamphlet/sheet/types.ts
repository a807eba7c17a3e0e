/** Width and height in one unit. */
export interface Size {
  width: number;
  height: number;
}

/** A size of paper that is sold, upright, in millimetres. */
export interface Paper extends Size {
  name: string;
}

/** fold: where the sheet is folded; cut: where the pile is cut; crop: the corners of what is left after trimming;
 *  staple: where the staples go; order: a bar on the spine of each signature, one lower than the other. */
export type MarkKind = 'fold' | 'cut' | 'crop' | 'staple' | 'order';

/** A line on a side of a sheet, in points from the lower left corner. */
export interface Mark {
  kind: MarkKind;
  from: [x: number, y: number];
  to: [x: number, y: number];
  /** points */
  width: number;
  dashed: boolean;
}

/** A page on a side of a sheet, in points from the lower left corner of the sheet. */
export interface Placement {
  /** of the file, from 1 */
  page: number;
  place: number;
  /** lower left corner of its trim, as it stands on the sheet */
  x: number;
  y: number;
  /** of its own size */
  scale: number;
  turned: boolean;
  /** points that it was moved towards the fold because of the paper's thickness */
  creep: number;
  /** what is drawn of it: all of its trim, and of its bleed what no neighbour needs */
  window: Rectangle;
}

/** On a sheet, in points from its lower left corner. */
export interface Rectangle extends Size {
  x: number;
  y: number;
}

/** What is printed on a side. */
export interface LaidSide {
  pages: Placement[];
  marks: Mark[];
}

export interface LaidSheet {
  front: LaidSide;
  back: LaidSide | null;
}

/** Columns and rows of pages on a sheet, in points from its lower left corner; the same on both sides. */
export interface Frame {
  sheet: Size;
  /** of all pages; 1: as large as they are */
  scale: number;
  /** left edges, from left to right */
  columns: number[];
  /** lower edges, from the top */
  rows: number[];
  /** size of a page's place */
  cell: Size;
  /** what parts a column from the next one, a row from the next one */
  between: { columns: Seam[]; rows: Seam[] };
  /** of each page beyond its trim */
  bleed: number;
}

/** What happens between two neighbours, and the points that lie between them. */
export interface Seam {
  kind: 'fold' | 'cut';
  gap: number;
}
