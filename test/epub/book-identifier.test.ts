import { expect, test } from 'vitest';
import { bookIdentifier } from '../../pipeline/epub/book-identifier.ts';
import { madeUpBook } from './made-up-book.ts';

test('an ISBN is the identifier where there is one', () => {
  const book = madeUpBook();
  book.metadata.isbn = { epub: '9783161484100', pdf: '9780306406157' };
  expect(bookIdentifier(book)).toBe('urn:isbn:9783161484100');
});

test('without one it is made of what the book is, not of its words', () => {
  const [book, corrected, other] = [madeUpBook(), madeUpBook(), madeUpBook()];
  corrected.sections.pop();
  other.metadata.title = 'Another';
  expect(bookIdentifier(corrected)).toBe(bookIdentifier(book));
  expect(bookIdentifier(other)).not.toBe(bookIdentifier(book));
});
