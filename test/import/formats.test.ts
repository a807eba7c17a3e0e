import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importNormalized } from '../../pipeline/build/import-normalized.ts';
import { textToMarkdown } from '../../pipeline/normalize/write/text-to-markdown.ts';
import { docx, paragraph } from './docx.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

async function read(file: string, bytes: Uint8Array) {
  const { value, messages } = await importNormalized({ id: 'x', file, bytes }, null);
  if (value === null) throw new Error(messages.map(({ message }) => message).join());
  return { ...value, markdown: textToMarkdown(value.text), messages };
}

const kindsOf = (items: { kind: string; line: number }[]) =>
  items.filter(({ kind }) => kind !== 'paragraph').map(({ kind, line }) => `${kind} ${line}`);

test('a saved page: the article, what it states, what the extractor left out', async () => {
  const page = await read('page.html', fixture('page.html'));
  expect(page).toMatchObject({ title: 'The Weavers of Armley', authors: ['Ada Harrow'], date: '2021-03-04' });
  expect(kindsOf(page.structure.items)).toEqual([
    'heading 5',
    'blockQuotation 11',
    'heading 15',
    'list 19',
    'listItem 19',
    'listItem 21',
    'listItem 23',
    'authorNote 29',
    'authorNote 31',
  ]);
  expect(page.markdown).toContain('*meant to see*');
  expect(page.markdown).toContain('[a letter of 1871](https://example.org/x)');
  expect(page.markdown).toContain('[^1]: Harrow, *Two Ledgers*, p. 14.');
  expect(page.markdown).not.toContain('alert');
  expect(page.leftOut.map(({ element, words }) => `${element}: ${words}`)).toEqual(
    expect.arrayContaining(['nav li: Home', 'aside p: Other weavers', 'footer: © Leeds Ledger', 'script: ']),
  );
  expect(page.messages.map(({ rule }) => rule)).toEqual(['extractor-left-out']);
  expect(page.ledger.spans.map(({ source }) => source).join('')).toBe(page.extracted);
});

test('Markdown: its structure, with the lines and characters of the file', async () => {
  const bytes = fixture('text.md');
  const text = await read('text.md', bytes);
  expect(text).toMatchObject({ title: 'The Weavers of Armley', authors: ['Ada Harrow'], date: '2021-03-04' });
  expect(kindsOf(text.structure.items)).toEqual([
    'heading 11',
    'blockQuotation 17',
    'list 22',
    'listItem 22',
    'listItem 23',
    'heading 25',
    'authorNote 29',
    'authorNote 30',
  ]);
  expect(text.markdown).toContain('another that *nobody* was meant to see – and “it” held.[^1]');
  expect(text.markdown).toContain('**the looms** had not begun when \\*the manager\\* came in &');
  expect(text.messages).toEqual([]);
  expect(text.extracted).toBeNull();
  expect(text.ledger.spans.map(({ source }) => source).join('')).toBe(new TextDecoder().decode(bytes));
  for (const span of text.ledger.spans) if (span.as === 'kept') expect(span.text).toBe(span.source);
});

test('a document: styles, emphasis and footnotes', async () => {
  const document = docx(
    paragraph('The Parish Clerk', 'Title') +
      paragraph('He wrote with the left hand, as *everybody* knew, and locked the book away.^') +
      paragraph('The second winter', 'heading1') +
      paragraph('In the second winter the book was gone, and nobody asked for it.') +
      paragraph('I saw it burn, said the sexton, and I was warm.', 'Quote') +
      paragraph('That is all that can be said of the matter now.'),
  );
  const text = await read('clerk.docx', document);
  expect(text.title).toBe('The Parish Clerk');
  expect(text.structure).toMatchObject({ headings: 1, blockQuotations: 1, authorNotes: 1, paragraphs: 3 });
  expect(text.markdown).toContain('as *everybody* knew');
  expect(text.markdown).toContain('[^1]: The register of the parish, page 9.');
  expect(text.messages).toEqual([]);
});

test('what a format states wins over guesses; where it states nothing the rules guess', async () => {
  const lines = [
    'The Two Books',
    'The clerk kept the book for thirty years and never told anybody where it was.',
    'An Empty Chest',
    'When they opened it in the spring there was nothing but straw, and a single glove.',
    'The Third Winter',
    'Snow fell until March; the sexton sold his coat, and then he sold the bell as well.',
  ];
  const plain = await read('a.docx', docx(lines.map((line) => paragraph(line)).join('')));
  expect(plain.structure.headings).toBe(2);
  const stated = await read(
    'a.docx',
    docx(lines.map((line, i) => paragraph(line, i === 2 ? 'heading1' : undefined)).join('')),
  );
  expect(stated.structure.items.filter(({ kind }) => kind === 'heading')).toMatchObject([{ line: 5 }]);
});

test('the editor wins over the format', async () => {
  const file = 'text.md';
  const place = { file: 'r.yaml', line: 1, column: 1 };
  const { value } = await importNormalized(
    { id: 'x', file, bytes: fixture(file) },
    {
      id: 'x',
      source: file,
      sha256: '',
      metadata: { title: 'Mine', authors: [], date: null },
      rights: { holder: 'A', permission: 'pending' },
      responses: 'drop',
      decisions: [{ line: 17, endLine: 20, words: 'I was told', is: 'paragraph', place }],
      corrections: [{ line: 9, from: 'held', to: 'stood', place }],
      place,
    },
  );
  expect(value?.title).toBe('Mine');
  expect(value?.structure.blockQuotations).toBe(0);
  expect(value && textToMarkdown(value.text)).toContain('“it” stood');
});

test('marks are set in linear time', { timeout: 60_000 }, async () => {
  const time = async (count: number) => {
    const sentence = (_: unknown, i: number) =>
      `Sentence ${i} of a *text* with [a link](https://example.org/${i}).\n\n`;
    const bytes = new TextEncoder().encode(Array.from({ length: count }, sentence).join(''));
    const start = process.cpuUsage();
    await read('a.md', bytes);
    return process.cpuUsage(start).user;
  };
  await time(500);
  const small = await time(1000);
  // six times the text: quadratic time would be thirty-six times as long
  expect(await time(6000)).toBeLessThan(18 * small);
});
