import { finding } from '../../diagnostics/finding.ts';
import type { CoverSettings } from '../../model/edition.ts';
import type { Picture } from '../../model/picture.ts';
import { joinPath } from '../files/join-path.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';
import { picturePath } from '../pictures/picture-path.ts';
import { readPicture } from '../pictures/read-picture.ts';

/** Pixels of its shorter side: less looks poor in shops, and Apple Books wants 1,400. */
const LEAST = 1400;

/**
 * The picture that `cover.image` names; undefined, with a message at that key, where it cannot be set. A small one is a
 * hint (`cover-image-small`).
 */
export async function readCover(
  reading: Reading,
  { image, places }: CoverSettings,
): Promise<Picture | undefined> {
  if (image === undefined) return undefined;
  const path = picturePath(image, '');
  if (path === null) {
    reading.messages.push(finding('file-outside', `${image} is no file of the edition`, places.image));
    return undefined;
  }
  const bytes = await readBytes(reading, path, mostBytes.picture, places.image);
  if (bytes === null) return undefined;
  const { value, messages } = readPicture(bytes, path, joinPath(reading.folder, path), places.image);
  reading.messages.push(...messages);
  if (value === null) return undefined;
  const { width, height, vector } = value;
  if (!vector && Math.min(width, height) < LEAST) {
    const what = `${path} has ${width} x ${height} pixels, at least ${LEAST} on the shorter side are wanted`;
    reading.messages.push(finding('cover-image-small', what, places.image));
  }
  return value;
}
