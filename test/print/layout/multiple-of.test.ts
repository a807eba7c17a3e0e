import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { book } from './made-up-book.ts';
import { readPages } from './read-pages.ts';
import { sampleBook } from './sample-book.ts';
import { setMadeUp, TRIM } from './set-made-up.ts';

const plain = setMadeUp(sampleBook()).layout;
const count = plain.pageMap.pages.length;

test.each([1, 2, 4, 16])('a multiple of %i: blanks at the end, and nothing else is another', (multipleOf) => {
  const { layout, messages } = setMadeUp(sampleBook(), TRIM, multipleOf);
  const { pages, places } = layout.pageMap;
  expect(faults(messages)).toEqual([]);
  expect(pages.length).toBe(Math.ceil(count / multipleOf) * multipleOf);
  expect(pages.slice(0, count)).toEqual(plain.pageMap.pages);
  const added = pages.slice(count);
  expect(added.every(({ blank, section, start }) => blank && section === null && start === null)).toBe(true);
  expect(added.map(({ index, matter }) => [index, matter])).toEqual(
    added.map((_, more) => [count + more, plain.pageMap.pages[count - 1].matter]),
  );
  // they are counted, though nothing is printed on them
  expect(added.map(({ folio }) => Number(folio))).toEqual(
    added.map((_, more) => Number(plain.pageMap.pages[count - 1].folio) + more + 1),
  );
  expect(places).toEqual(plain.pageMap.places);
  expect(layout.stamps).toEqual(plain.stamps);
  expect(readPages(layout.html).map(({ blank }) => blank)).toEqual(pages.map(({ blank }) => blank));
});

test('a book without sections stays without pages', () => {
  expect(setMadeUp(book([]), TRIM, 4).layout.pageMap.pages).toEqual([]);
});
