import type { Metadata } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import { valueAt } from '../validate/value-at.ts';

/** ISBNs as book.yaml writes them: where their parts end, only the editor knows for sure. */
export function writtenIsbns({ root }: Document): Metadata['isbnWritten'] {
  const written = (['epub', 'pdf', 'print'] as const).flatMap((format) => {
    const isbn = valueAt(root.value, ['isbn', format]);
    return typeof isbn === 'string' ? [[format, isbn.trim().replaceAll(' ', '-')]] : [];
  });
  return Object.fromEntries(written);
}
