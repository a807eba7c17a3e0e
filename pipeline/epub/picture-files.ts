import type { RenderedBook } from '../model/book.ts';
import type { Picture } from '../model/picture.ts';

/** How names of pictures end. */
export const PICTURE_ENDINGS: Record<Picture['type'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

/** A picture of the text as a file of the package. */
export interface PictureFile {
  picture: Picture;
  /** relative to the package document */
  path: string;
}

/** The pictures of a book by their path in the edition: numbered, so that no name troubles a reading system. */
export function pictureFiles({ pictures = {} }: RenderedBook): Map<string, PictureFile> {
  return new Map(
    Object.entries(pictures).map(([name, picture], index) => [
      name,
      { picture, path: `pictures/picture-${index + 1}.${PICTURE_ENDINGS[picture.type]}` },
    ]),
  );
}
