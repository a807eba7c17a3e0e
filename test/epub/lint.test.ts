import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { epubLintRules } from '../../pipeline/diagnostics/catalogue/epub-lint.ts';
import { checkEpub } from '../../pipeline/epub/check/check-epub.ts';
import { openBook } from '../../pipeline/epub/lint/book/open-book.ts';
import { lintBook } from '../../pipeline/epub/lint/lint-book.ts';
import { type BookFiles, packFiles } from './good-books/container.ts';
import { goodBooks } from './good-books/good-books.ts';
import { operators } from './operators/operators.ts';

// Operator by book: the rules that find it; null where the book has nothing that could be broken so. What no rule can
// know stands there with an empty list. UPDATE_FIXTURES=1 writes the file anew; read the difference before you commit it.
const MATRIX = join(import.meta.dirname, 'lint.golden.json');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;

type Row = Record<string, string[] | null>;

const books = await goodBooks();
const golden = JSON.parse(readFileSync(MATRIX, 'utf8')) as Record<string, Row>;

function lint(files: BookFiles) {
  const book = openBook(packFiles(files), 'book.epub');
  return book === null ? null : lintBook(book);
}

const found = (files: BookFiles) => [...new Set(lint(files)!.map(({ rule }) => rule))].sort();

function rowOf({ apply }: (typeof operators)[number]): Row {
  return Object.fromEntries(
    Object.entries(books).map(([name, files]) => {
      const copy = new Map(files);
      return [name, apply(copy) ? found(copy) : null];
    }),
  );
}

test.each(Object.entries(books))('a good book has no fault: %s', async (_, files) => {
  expect(lint(files)).toEqual([]);
  expect(await checkEpub(packFiles(files), 'book.epub')).toEqual([]);
});

describe('books that were broken', () => {
  const rows = new Map(operators.map((operator) => [operator.name, rowOf(operator)]));
  if (UPDATE) writeFileSync(MATRIX, `${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`);

  test.each([...rows])('%s', (name, row) => {
    expect(row).toEqual(golden[name]);
    expect(Object.values(row).some((cell) => cell !== null)).toBe(true);
  });

  test('are all found but two that no rule can know of', () => {
    const missed = [...rows].filter(([, row]) => Object.values(row).some((cell) => cell?.length === 0));
    expect(missed.map(([name]) => name)).toEqual([
      'the words of two notes are exchanged',
      'a page break stands some words later',
    ]);
    expect(Object.keys(golden)).toEqual([...rows.keys()]);
  });

  test('set off every rule', () => {
    const all = [...rows.values()].flatMap((row) => Object.values(row).flatMap((cell) => cell ?? []));
    expect([...new Set(all)].sort()).toEqual(Object.keys(epubLintRules).sort());
  });
});

test('a finding says where it stands', () => {
  const files = new Map(books['hidden notes']);
  const text = files.get('one.xhtml') as string;
  files.set('one.xhtml', text.replace('A lock', '<b id="a b">A</b> lock'));
  expect(lint(files)).toMatchObject([
    {
      rule: 'epub-id-malformed',
      file: 'book.epub!/one.xhtml',
      line: 8,
      column: 4,
      message: '“a b” is no id',
    },
  ]);
});

test.each([
  ['no container', new Uint8Array([1, 2, 3])],
  ['nothing', new Uint8Array()],
  ['a container without a package', packFiles(new Map([['a.xhtml', '<p/>']]))],
])('%s: the validator says why it cannot be read', async (_, bytes) => {
  const rules = new Set((await checkEpub(bytes, 'book.epub')).map(({ rule }) => rule));
  expect([...rules]).toEqual(['epub-invalid']);
});

test('what would unpack to more than a gigabyte is not unpacked', async () => {
  const bytes = packFiles(books.scholarly);
  // the size that the first entry of the central directory states
  const at = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 0x7fffffff, true);
  expect(await checkEpub(bytes, 'book.epub')).toMatchObject([{ rule: 'epub-too-large', severity: 'error' }]);
});

test('documents that are nested deep, and long, are read', () => {
  const files = new Map(books['hidden notes']);
  const deep = `${'<span>'.repeat(50_000)}x${'</span>'.repeat(50_000)}`;
  const long = '<b>a</b> '.repeat(200_000);
  files.set('one.xhtml', (files.get('one.xhtml') as string).replace('A lock', `${deep}${long}A lock`));
  expect(lint(files)).toEqual([]);
});
