import { expect, test } from 'vitest';
import { sectionFileNames } from '../../pipeline/epub/section-file-names.ts';
import { madeUpBook } from './made-up-book.ts';

test('names are safe and no two alike, capitals or not', () => {
  const [section] = madeUpBook().sections;
  const ids = ['mill', 'Mill', 'a/../b c', 'вода', 'x'.repeat(100), 'x'.repeat(101)];
  expect(sectionFileNames(ids.map((id) => ({ ...section, id })))).toEqual([
    'mill.xhtml',
    'mill-2.xhtml',
    'a-b-c.xhtml',
    '-.xhtml',
    `${'x'.repeat(64)}.xhtml`,
    `${'x'.repeat(64)}-2.xhtml`,
  ]);
});
