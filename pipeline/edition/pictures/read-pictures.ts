import type { Image } from 'mdast';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import type { Picture, Pictures } from '../../model/picture.ts';
import type { Text } from '../../model/text.ts';
import { joinPath } from '../files/join-path.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';
import { findImages } from './find-images.ts';
import { picturePath } from './picture-path.ts';
import { readPicture } from './read-picture.ts';

/**
 * Reads the pictures that texts name, each once, and gives their images the path of the picture for an address, in
 * place. `folder`: that of the texts below the edition's. What cannot be set is a message at its place; its image keeps
 * the address as written and is set as words.
 */
export async function readPictures(
  reading: Reading,
  texts: readonly Text[],
  folder: string,
): Promise<Pictures> {
  const known = new Map<string, Picture | null>();
  let bytes = 0;
  for (const text of texts)
    for (const { image, inNote } of findImages(text.body)) {
      const place = placeOf(image, text.file);
      const path = picturePath(image.url, folder);
      if (path === null || inNote) {
        const where = inNote ? 'stands in a note' : 'is no file of the edition';
        reading.messages.push(finding('picture-not-set', `the picture ${image.url} ${where}`, place));
        continue;
      }
      if (!known.has(path)) {
        const picture = await readOne(reading, path, place, mostBytes.pictures - bytes);
        known.set(path, picture);
        bytes += picture?.bytes.length ?? 0;
      }
      if (known.get(path)) settle(reading, image, path, place);
    }
  return Object.fromEntries([...known].flatMap(([path, picture]) => (picture ? [[path, picture]] : [])));
}

async function readOne(reading: Reading, path: string, place: Place, room: number): Promise<Picture | null> {
  const bytes = await readBytes(reading, path, Math.min(mostBytes.picture, room), place);
  if (bytes === null) return null;
  const { value, messages } = readPicture(bytes, path, joinPath(reading.folder, path), place);
  reading.messages.push(...messages);
  return value;
}

function settle(reading: Reading, image: Image, path: string, place: Place): void {
  image.url = path;
  if ((image.alt ?? '').trim() !== '') return;
  reading.messages.push(finding('picture-alt-missing', `${path} has no words in its stead`, place));
}

const placeOf = ({ position }: Image, file: string): Place => ({
  file,
  line: position?.start.line ?? null,
  column: position?.start.column ?? null,
});
