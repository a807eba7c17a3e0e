import type { OrderEntry, TextEntry } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import type { BookFile } from '../schemas/book.ts';

/** The order of the book, each entry with its place in book.yaml. */
export function toOrder(texts: BookFile['texts'], document: Document): OrderEntry[] {
  const textEntry = (entry: Omit<TextEntry, 'place'>, path: PropertyKey[]): TextEntry => ({
    ...entry,
    place: placeOf(document, path),
  });
  return texts.map((entry, index) => {
    const path = ['texts', index];
    if (!('part' in entry)) return textEntry(entry, path);
    return {
      part: entry.part,
      texts: entry.texts.map((inner, at) => textEntry(inner, [...path, 'texts', at])),
      place: placeOf(document, path),
    };
  });
}
