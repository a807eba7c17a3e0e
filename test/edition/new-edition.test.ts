import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newEdition } from '../../pipeline/edition/new-edition.ts';
import { readEdition } from '../../pipeline/edition/read-edition.ts';
import { readProjectTemplates } from '../../pipeline/edition/read-project-templates.ts';
import { nodeFiles } from '../../pipeline/host/node-files.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';

const TEMPLATES = resolve(import.meta.dirname, '../../templates');

test('the starter edition is read without a message', async () => {
  const started = newEdition(await readProjectTemplates(nodeFiles(), TEMPLATES));
  expect(started.map(({ path }) => path)).toEqual([
    'README.md',
    'book.yaml',
    'library.json',
    'notes/first-text.yaml',
    'texts/first-text.md',
  ]);
  const contents = new Map<string, Uint8Array | string>(filesBelow(TEMPLATES, 'templates'));
  for (const { path, content } of started) contents.set(`mine/${path}`, content);
  const { value, messages } = await readEdition(memoryFiles(contents), 'mine', {
    templatesFolder: 'templates',
  });
  expect(messages).toEqual([]);
  expect(value?.notes.length).toBe(2);
  expect(Object.keys(value?.templates ?? {}).filter((path) => path.startsWith('new/'))).toEqual([]);
});

test('only files of the starter are taken', () => {
  const files = newEdition({ 'new/b.md': 'b', 'epub/book.css': 'p', 'new/a/c.yaml': 'c', 'newer/d': 'd' });
  expect(files).toEqual([
    { path: 'a/c.yaml', content: 'c' },
    { path: 'b.md', content: 'b' },
  ]);
});
