/** Points, from the lower left corner. */
export type Point = [x: number, y: number];

/** Black is 0, white 1; null: not at all. */
export type Grey = number | null;

export interface Path {
  kind: 'path';
  points: Point[];
  closed: boolean;
  stroke: Grey;
  fill: Grey;
  /** points */
  width: number;
  dashed: boolean;
}

export type Face = 'regular' | 'italic' | 'bold';

export interface Words {
  kind: 'words';
  text: string;
  /** of the baseline: its left end, its middle or its right end, as `align` says */
  at: Point;
  align: 'left' | 'middle' | 'right';
  size: number;
  face: Face;
  /** upside down, about `at` */
  turned: boolean;
  grey: number;
}

export type Shape = Path | Words;

/** A picture of lines, areas and words, which becomes SVG or PDF. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}
