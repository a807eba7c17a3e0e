import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEdition } from '../../pipeline/edition/read-edition.ts';
import { readMarkdownFile } from '../../pipeline/edition/read-markdown-file.ts';
import { nodeFiles } from '../../pipeline/host/node-files.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TEMPLATES = join(FIXTURES, 'project-templates');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of fixtures/base in memory, to be changed. */
function base(): Map<string, Uint8Array | string> {
  return new Map<string, Uint8Array | string>([
    ...filesBelow(TEMPLATES, 'templates'),
    ...filesBelow(join(FIXTURES, 'base'), 'edition'),
  ]);
}

async function rulesOf(contents: Map<string, Uint8Array | string>): Promise<string[]> {
  const { messages } = await readEdition(memoryFiles(contents), 'edition', { templatesFolder: 'templates' });
  return messages.map(({ rule, file }) => `${rule} ${file}`);
}

test('an edition that is not there', async () => {
  const { value, messages } = await readEdition(nodeFiles(), join(folder, 'nowhere'), {
    templatesFolder: TEMPLATES,
  });
  expect(value).toBeNull();
  expect(messages.map(({ rule }) => rule)).toEqual(['file-missing']);
});

test('files larger than anything of their kind', async () => {
  const contents = base();
  contents.set('edition/notes/mill.yaml', new Uint8Array(20_000_000).fill(0x20));
  contents.set('edition/texts/preface.md', new Uint8Array(20_000_000).fill(0x61));
  contents.set('edition/library.json', new Uint8Array(20_000_000).fill(0x20));
  expect(await rulesOf(contents)).toEqual(
    ['texts/preface.md', 'notes/mill.yaml', 'library.json'].map(
      (name) => `${'file-too-large'} edition/${name}`,
    ),
  );
});

test('folders in the place of files, files in the place of folders', async () => {
  const contents = base();
  for (const name of ['book.yaml', 'texts/mill.md', 'library.json']) {
    contents.set(`edition/${name}/inside`, contents.get(`edition/${name}`) ?? '');
    contents.delete(`edition/${name}`);
  }
  for (const name of ['sources/ferry.yaml', 'notes/mill.yaml']) contents.delete(`edition/${name}`);
  contents.set('edition/notes', 'a file');
  expect((await rulesOf(contents)).sort()).toEqual(
    ['book.yaml', 'library.json', 'notes', 'texts/mill.md/'].map(
      (name) => `${'file-unreadable'} edition/${name}`,
    ),
  );
});

test('an edition without library, sources or notes', async () => {
  const contents = base();
  for (const name of ['sources/ferry.yaml', 'notes/mill.yaml', 'library.json'])
    contents.delete(`edition/${name}`);
  contents.set('edition/texts/ferry.md', '# The Ferry\n\nWords.\n');
  expect(await rulesOf(contents)).toEqual([]);
});

test('links that lead out of the edition', async () => {
  const edition = join(folder, 'linked');
  for (const [name, content] of filesBelow(join(FIXTURES, 'base'), edition)) {
    mkdirSync(join(name, '..'), { recursive: true });
    writeFileSync(name, content);
  }
  writeFileSync(join(folder, 'secret.md'), '# Secret\n\nWords.\n');
  symlinkSync(join(folder, 'secret.md'), join(edition, 'texts/secret.md'));
  symlinkSync('mill.md', join(edition, 'texts/inside.md'));
  symlinkSync('circle.md', join(edition, 'texts/circle.md'));
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere/book.css'), 'p { margin: 0 }');
  mkdirSync(join(edition, 'templates'));
  symlinkSync(join(folder, 'elsewhere'), join(edition, 'templates/epub'));
  const { value, messages } = await readEdition(nodeFiles(), edition, { templatesFolder: TEMPLATES });
  expect(messages.map(({ rule, file }) => `${rule} ${file?.slice(edition.length)}`).sort()).toEqual([
    'file-outside /templates/epub',
    'file-outside /texts/secret.md',
    'file-unreadable /texts/circle.md',
    'order-text-unused /texts/circle.md',
    'order-text-unused /texts/inside.md',
    'order-text-unused /texts/secret.md',
  ]);
  expect(value?.texts.map(({ id }) => id)).toEqual(['inside', 'mill', 'preface']);
  expect(JSON.stringify(value)).not.toContain('Secret');
});

test('a bibliography outside the folder of a Markdown file', async () => {
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'works.json'), '[]');
  const file = join(folder, 'below/essay.md');
  writeFileSync(file, '---\nbibliography: ../works.json\ncsl: /etc/hostname.csl\n---\nWords.\n');
  const { messages } = await readMarkdownFile(nodeFiles(), file, { templatesFolder: TEMPLATES, epoch: null });
  expect(messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['file-missing', 3, 6],
    ['file-outside', 2, 15],
  ]);
});

test('what was read is named below the edition, wherever it stands', async () => {
  const contents = base();
  contents.set('edition/templates/epub/book.css', 'p { margin: 0 }');
  const { value } = await readEdition(memoryFiles(contents), './edition/', { templatesFolder: 'templates' });
  const names = Object.keys(value?.inputs ?? {}).sort();
  expect(names).toEqual([
    'book.yaml',
    'library.json',
    'notes/mill.yaml',
    'sources/ferry.yaml',
    'templates/citations/pamphleteer-notes.csl',
    'templates/epub/book.css',
    'texts/mill.md',
    'texts/preface.md',
  ]);
  expect(value?.id).toBe('edition');
  expect(value?.templates).toEqual({
    'citations/pamphleteer-notes.csl': '<style/>\n',
    'epub/book.css': 'p { margin: 0 }',
  });
});
