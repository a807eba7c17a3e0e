import { finding } from '../../diagnostics/finding.ts';
import type { Message, Place } from '../../model/message.ts';

/** What the check needs of a picture on its page. */
interface PrintedPicture {
  picture: { path: string; width: number; vector: boolean; colour: boolean };
  /** points as printed */
  width: number;
  /** where a text names it */
  place: Place;
}

/** Points in an inch, and millimetres. */
const [INCH, MILLIMETRES] = [72, 25.4];

/** Files state whole pixels a metre, so that 300 an inch come back as 299.9994. */
const TOLERANCE = 0.5;

/**
 * What a press makes worse of pictures than screens do: too few pixels for the size they are printed in, and colour.
 * `resolution`: pixels an inch that the printer wants. Messages: picture-resolution, picture-colour, at the place where
 * the text names the picture.
 */
export function checkPictures(pictures: PrintedPicture[], resolution: number): Message[] {
  return pictures.flatMap(({ picture, width, place }) => {
    const found: Message[] = [];
    const inches = width / INCH;
    const pixels = picture.width / inches;
    if (!picture.vector && pixels < resolution - TOLERANCE) {
      const size = `${Math.round(inches * MILLIMETRES)} mm wide with ${picture.width} pixels`;
      const what = `${picture.path} is printed ${size}: ${Math.floor(pixels)} an inch, ${resolution} are wanted`;
      const most = Math.floor((picture.width / resolution) * MILLIMETRES);
      const least = Math.ceil(inches * resolution);
      const fix = `Take a scan with ${least} pixels, or let it state a resolution that makes it ${most} mm wide.`;
      found.push(finding('picture-resolution', what, place, fix));
    }
    if (picture.colour) found.push(finding('picture-colour', `${picture.path} is stored in colour`, place));
    return found;
  });
}
