import { textOf } from './book/text-of.ts';
import type { EpubBook } from './book/types.ts';

/** Values of an accessibility property of the package, `schema:` left out. */
export function accessibility(book: EpubBook, name: string): string[] {
  return book.package.elements
    .filter(({ attributes }) => attributes.property === `schema:${name}`)
    .map((element) => textOf(element))
    .filter((value) => value !== '');
}
