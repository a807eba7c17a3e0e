import type { Dict, Indirect } from '../file/value.ts';

/** A page of the book, ready for any file. */
export interface FinishedPage {
  /** the page as it was printed: structure and links know it by this object */
  object: Indirect;
  /** compressed, in points from the lower left corner of the trim */
  content: Indirect;
  resources: Dict;
  /** annotations, as printed */
  annotations: Indirect[];
  /** how far (points) what was printed has moved up to where it stands */
  up: number;
  /** something on it is coloured */
  coloured: boolean;
  /** MCIDs that are artifacts now */
  dropped: Set<number>;
}
