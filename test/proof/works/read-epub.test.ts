import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readEpub } from '../../../pipeline/proof/works/read-epub.ts';

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';
const opf = `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Salt
  Harbour</dc:title><dc:creator>Ada Brine</dc:creator><dc:date>1921-03-01</dc:date></metadata>
  <manifest><item id="b" href="text/b.xhtml"/><item id="a" href="text/a%20b.xhtml"/><item id="c" href="../../outside.xhtml"/></manifest>
  <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="none"/></spine></package>`;
const page = (heading: string, words: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${heading}</h1><p>${words}</p></body></html>`;

const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('the words of an EPUB in the order of its spine', () => {
  const copy = readEpub(
    pack({
      'META-INF/container.xml': container,
      'OPS/book.opf': opf,
      'OPS/text/b.xhtml': page('II. The Loft', 'They met.'),
      'OPS/text/a b.xhtml': page('I. The Quay', 'They came home.'),
      'OPS/text/unlisted.xhtml': page('Not read', 'Not read.'),
    }),
  );
  expect(copy).toMatchObject({ title: 'The Salt Harbour', authors: ['Ada Brine'], year: '1921' });
  expect(copy?.text.replace(/\s+/g, ' ').trim()).toBe('I. The Quay They came home. II. The Loft They met.');
  expect(copy?.headings.map(({ at, title }) => copy.text.slice(at, at + title.length))).toEqual([
    'I. The Quay',
    'II. The Loft',
  ]);
});

test.each([
  ['no archive', strToU8('words')],
  ['an archive without package', pack({ 'a.xhtml': page('A', 'words') })],
  ['a package without text', pack({ 'META-INF/container.xml': container, 'OPS/book.opf': opf })],
  [
    'a document that unpacks to more than any book',
    pack({
      'META-INF/container.xml': container,
      'OPS/book.opf': opf,
      'OPS/text/a b.xhtml': page('A', 'word '.repeat(5_000_000)),
    }),
  ],
  [
    'elements without end',
    pack({
      'META-INF/container.xml': container,
      'OPS/book.opf': opf,
      'OPS/text/b.xhtml': '<div>'.repeat(50_000),
    }),
  ],
])('%s is none', (_, bytes) => {
  expect(readEpub(bytes)).toBeNull();
});
