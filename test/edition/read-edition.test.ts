import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEdition } from '../../pipeline/edition/read-edition.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const contents = new Map<string, Uint8Array | string>([
  ...filesBelow(join(FIXTURES, 'project-templates'), 'templates'),
  ...filesBelow(join(FIXTURES, 'base'), 'edition'),
]);

const read = (changes: Record<string, Uint8Array | string> = {}) =>
  readEdition(memoryFiles(new Map([...contents, ...Object.entries(changes)])), 'edition', {
    templatesFolder: 'templates',
  });

async function edition(): Promise<Edition> {
  const { value, messages } = await read();
  expect(messages).toEqual([]);
  if (value === null) throw new Error('the base edition cannot be read');
  return value;
}

test('book.yaml with its defaults', async () => {
  const { book } = await edition();
  expect(book).toMatchObject({
    title: 'A Small Book',
    contributors: [{ name: 'Ada Example', role: 'edt', fileAs: 'Example, Ada' }],
    trim: { width: 148, height: 210 },
    colour: '#8b1a1a',
    julian: false,
    citations: { style: 'pamphleteer-notes', full: 'book', ibid: false },
  });
  expect(book.order).toMatchObject([
    { text: 'preface', role: 'introduction', pamphlet: false, place: { line: 11, column: 5 } },
    {
      part: 'The Only Part',
      texts: [
        { text: 'mill', role: 'chapter', pamphlet: false, place: { line: 13, column: 13 } },
        { text: 'ferry', role: 'chapter', pamphlet: true, place: { line: 13, column: 19 } },
      ],
    },
  ]);
});

test('what is asked of the print file, with places; lengths in millimetres; the profile as it is', async () => {
  const print = filesBelow(join(FIXTURES, 'print-valid'), 'edition');
  const { value } = await read(Object.fromEntries(print));
  expect(value?.book.print).toEqual({
    preset: 'offset',
    bleed: 3.175,
    marks: 'full',
    multipleOf: 16,
    icc: 'printer.icc',
    places: {
      '': { file: 'edition/book.yaml', line: 5, column: 1 },
      preset: { file: 'edition/book.yaml', line: 5, column: 17 },
      bleed: { file: 'edition/book.yaml', line: 5, column: 32 },
      marks: { file: 'edition/book.yaml', line: 5, column: 48 },
      multipleOf: { file: 'edition/book.yaml', line: 5, column: 66 },
      icc: { file: 'edition/book.yaml', line: 5, column: 75 },
    },
  });
  expect(value?.icc).toEqual({ file: 'edition/printer.icc', bytes: print.get('edition/printer.icc') });
  expect(value?.inputs['printer.icc']).toMatch(/^[0-9a-f]{64}$/);
  expect((await edition()).book.print).toEqual({
    places: { '': { file: 'edition/book.yaml', line: 1, column: 1 } },
  });
});

test('a recipe with the places of its decisions', async () => {
  const { recipes } = await edition();
  expect(recipes).toMatchObject([
    {
      id: 'ferry',
      source: 'ferry.txt',
      metadata: {
        title: 'The Ferry',
        authors: [{ name: 'Bo Sample' }, { name: 'Cy Test', fileAs: 'Test, Cy' }],
      },
      responses: 'drop',
      decisions: [{ line: 12, endLine: 14, is: 'quotation', place: { line: 7, column: 5 } }],
      corrections: [
        { from: 'teh', to: 'the' },
        { from: 'oarr', place: { line: 10, column: 5 } },
      ],
    },
  ]);
});

test('texts: title from front matter or heading, headings from depth 2, lines of the file', async () => {
  const [mill, preface] = (await edition()).texts;
  expect(preface.metadata).toMatchObject({
    title: 'Preface',
    authors: [{ name: 'Ada Example' }],
    date: '2026',
  });
  expect(preface.body.children[0].position?.start.line).toBe(6);
  expect(mill.metadata.title).toBe('The Mill');
  expect(mill.body.children.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual([
    'paragraph',
    2,
    'paragraph',
  ]);
});

test('notes: anchors, and where the words of a body begin', async () => {
  const { notes } = await edition();
  expect(notes).toMatchObject([
    {
      id: 'wheel',
      text: 'mill',
      anchors: [{ quote: 'The wheel turned', place: { line: 6, column: 13 } }],
      place: { line: 2, column: 5 },
      bodyPlace: { line: 8, column: 7 },
    },
    { id: 'sleep', anchors: [{ quote: 'slept … it', prefix: 'He ' }], bodyPlace: { line: 16, column: 11 } },
  ]);
});

test('a fault in one note leaves the others', async () => {
  const notes = 'notes:\n  - {id: a, series: editor, anchor: The wheel, body: A.}\n  - {id: b}\n';
  const { value } = await read({ 'edition/notes/mill.yaml': notes });
  expect(value?.notes.map(({ id, place }) => [id, place.line])).toEqual([['a', 2]]);
});

test('CRLF and a byte-order mark change nothing but the hashes', async () => {
  const { value: plain } = await read();
  const changed: Record<string, string> = {};
  for (const [path, content] of contents) {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    changed[path] = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  }
  const { value, messages } = await read(changed);
  expect(messages).toEqual([]);
  expect({ ...value, inputs: {}, templates: {} }).toEqual({ ...plain, inputs: {}, templates: {} });
});

const names = ['book.yaml', 'texts/mill.md', 'notes/mill.yaml', 'sources/ferry.yaml', 'library.json'];
const yamlish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...'[]{}-?:,#&*!|>\'"%@` \n\tab1._'), { maxLength: 80 })
    .map((parts) => parts.join('')),
  fc.json(),
);

test('no file makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), yamlish, async (name, text) => {
      const { messages } = await read({ [`edition/${name}`]: text });
      for (const message of messages) expect(message.file).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});

test('no value under any key makes it throw', async () => {
  const keys = fc.constantFrom(
    'title',
    'texts',
    'notes',
    'isbn',
    'trim',
    'date',
    'contributors',
    'silence',
    'print',
    'x',
  );
  const books = fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }));
  await fc.assert(
    fc.asyncProperty(books, async (book) => {
      const { value } = await read({ 'edition/book.yaml': JSON.stringify(book) });
      expect(value).toBeNull();
    }),
    { numRuns: 150 },
  );
});

test('no byte changed in a file makes it throw', async () => {
  const change = fc.record({ name: fc.constantFrom(...names), at: fc.nat(), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(change, async ({ name, at, byte }) => {
      const bytes = new Uint8Array(contents.get(`edition/${name}`) as Uint8Array);
      bytes[at % bytes.length] = byte;
      const { messages } = await read({ [`edition/${name}`]: bytes });
      expect(messages.every(({ rule }) => rule !== '')).toBe(true);
    }),
    { numRuns: 150 },
  );
});
