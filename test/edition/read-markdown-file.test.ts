import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { readMarkdownFile } from '../../pipeline/edition/read-markdown-file.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Message } from '../../pipeline/model/message.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';

/** Each file of markdown/ has its expectation beside it. UPDATE_FIXTURES=1 writes them anew. */
const FOLDER = join(import.meta.dirname, 'markdown');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;
const cases = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const contents = new Map<string, Uint8Array | string>([
  ...filesBelow(join(import.meta.dirname, 'fixtures/project-templates'), 'templates'),
  ...filesBelow(FOLDER, 'md'),
]);

const read = (path: string, epoch: number | null = null, changes: [string, string][] = []) =>
  readMarkdownFile(memoryFiles(new Map([...contents, ...changes])), path, {
    templatesFolder: 'templates',
    epoch,
  });

const blocks = (body: Root) =>
  body.children.map((node) => {
    if (node.type === 'heading') return `h${node.depth}`;
    return node.type === 'footnoteDefinition' ? `[^${node.identifier}]` : node.type;
  });

function summary(edition: Edition | null) {
  if (edition === null) return null;
  const { title, subtitle, contributors, date, language, subjects, citations } = edition.book;
  const roles = new Map(
    edition.book.order.map((entry) => ('part' in entry ? ['', ''] : [entry.text, entry.role])),
  );
  return {
    id: edition.id,
    book: { title, subtitle, contributors, date, language, subjects, style: citations.style },
    works: edition.library.map(({ id }) => id),
    texts: edition.texts.map(({ id, metadata, body }) => ({
      id,
      role: roles.get(id),
      title: metadata.title,
      blocks: blocks(body).join(' '),
    })),
  };
}

const told = ({ file, line, column, severity, rule, message }: Message) =>
  `${file}:${line}:${column} ${severity} ${rule}: ${message}`;

test.each(cases)('%s', async (name) => {
  const { value, messages } = await read(`md/${name}`);
  const found = { ...summary(value), messages: messages.map(told) };
  const file = join(FOLDER, name.replace(/\.md$/, '.json'));
  if (UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('keys of other programs are hints only', async () => {
  const { messages } = await read('md/front-matter.md');
  expect(messages.map(({ rule }) => rule)).toEqual(['front-matter-ignored']);
});

test('the date: front matter, SOURCE_DATE_EPOCH, none', async () => {
  const day = 1_700_000_000; // 2023-11-14T22:13:20Z
  expect((await read('md/front-matter.md', day)).value?.book.date).toBe('2025-03');
  expect((await read('md/no-headings.md', day)).value?.book.date).toBe('2023-11-14');
  expect((await read('md/no-headings.md')).value?.book.date).toBe('');
});

test('footnotes are notes of the author, marked by numbers, and stand with the chapter that calls them', async () => {
  const { value } = await read('md/single-title.md');
  expect(value?.book.notes.series).toEqual([{ id: 'author', marks: 'numbers', numbering: 'text' }]);
  const last = value?.texts.at(-1)?.body.children.map(({ type }) => type);
  expect(last).toEqual(['paragraph', 'definition', 'footnoteDefinition']);
});

test('a file that is not there, a folder in its place', async () => {
  const missing = await read('md/nowhere.md');
  expect(missing.messages.map(({ rule, file }) => [rule, file])).toEqual([['file-missing', 'md/nowhere.md']]);
  const folder = await read('md/folder.md', null, [['md/folder.md/inside', '']]);
  expect(folder.messages.map(({ rule }) => rule)).toEqual(['file-unreadable']);
  const below = await read('nowhere/at/all.md');
  expect(below.messages.map(({ rule }) => rule)).toEqual(['file-missing']);
});

test('two thousand notes in a book of 400 kB', async () => {
  const paragraph = 'Words and words and words. '.repeat(7);
  const parts: string[] = [];
  for (let chapter = 0; chapter < 20; chapter++) {
    parts.push(`# Chapter ${chapter}`);
    for (let note = chapter * 100; note < chapter * 100 + 100; note++) {
      parts.push(`${paragraph}[^${note}]`, `[^${(note * 7) % 2000}]: Note.`);
    }
  }
  const text = parts.join('\n\n');
  expect(text.length).toBeGreaterThan(400_000);
  const before = process.cpuUsage().user;
  const { value, messages } = await read('md/long.md', null, [['md/long.md', text]]);
  const seconds = (process.cpuUsage().user - before) / 1e6;
  expect(messages).toEqual([]);
  const notes = value?.texts.flatMap(({ body }) =>
    body.children.filter(({ type }) => type === 'footnoteDefinition'),
  );
  expect(notes?.length).toBe(2000);
  // 1.5 s of one core, most of it in micromark; the rest is for slower machines
  expect(seconds).toBeLessThan(8);
});
