/** The sheet of a cover: back, spine and front side by side. Millimetres. */
export interface CoverShape {
  /** of the book */
  trim: { width: number; height: number };
  spine: number;
  bleed: number;
  /** from the trim to type */
  safe: number;
  /** of the type on the spine, in mm; 0: none is set */
  spineType: number;
}
