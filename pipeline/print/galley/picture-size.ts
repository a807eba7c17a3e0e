import type { Picture } from '../../model/picture.ts';

/** Points. */
export interface PictureSize {
  width: number;
  depth: number;
}

/** Pixels an inch at which a picture that states no resolution is set: what printers ask for. */
const RESOLUTION = 300;

/** Points in an inch. */
const INCH = 72;

/**
 * A picture's size as printed, in points: that of its file, by the resolution or size that it states, else its pixels at
 * 300 to the inch; a drawing without a size is as wide as the room. Larger than the room it is scaled down; it is never
 * enlarged.
 */
export function pictureSize(picture: Picture, room: PictureSize): PictureSize {
  const { width, height, vector, naturalWidth } = picture;
  const natural = naturalWidth ?? (vector ? room.width : (width / RESOLUTION) * INCH);
  const scaled = Math.min(natural, room.width, (room.depth * width) / height);
  return { width: scaled, depth: (scaled * height) / width };
}
