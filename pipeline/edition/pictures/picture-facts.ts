import type { Picture } from '../../model/picture.ts';

/** What a picture's bytes say of it. */
export type PictureFacts = Omit<Picture, 'path' | 'bytes'>;

/** The same, or why it cannot be used. */
export type ReadFacts = PictureFacts | { fault: string };

/** Points in an inch. */
const INCH = 72;

/** Resolutions outside of this are slips of the program that wrote them. Pixels an inch. */
const LEAST = 30;
const MOST = 4800;

/** Points that so many pixels take at a stated resolution (pixels an inch); null where that says nothing. */
export function widthAt(pixels: number, resolution: number | null): number | null {
  if (resolution === null || resolution < LEAST || resolution > MOST) return null;
  return (pixels / resolution) * INCH;
}
