import { expect, test } from 'vitest';
import { readWorks } from '../../../pipeline/build/read-works.ts';
import { memoryFiles } from '../../edition/memory-files.ts';

const library = [{ id: 'brine1921', type: 'book', title: 'The Salt Harbour', author: [{ family: 'Brine' }] }];

async function read(contents: Record<string, Uint8Array | string>, folder = 'works') {
  const { value, messages } = await readWorks(memoryFiles(new Map(Object.entries(contents))), folder, {
    library,
    copies: [],
  });
  return { copies: value, rules: messages.map(({ rule }) => rule), messages };
}

test('a folder that is not there', async () => {
  const { copies, messages } = await read({ 'elsewhere/a.txt': 'words' });
  expect(copies).toEqual([]);
  expect(messages).toMatchObject([
    { rule: 'works-missing', file: 'works', message: 'there is no folder works' },
  ]);
});

test('a file instead of a folder', async () => {
  const { rules } = await read({ 'works/a.txt': 'words' }, 'works/a.txt');
  expect(rules).toEqual(['works-missing']);
});

test('a folder without copies', async () => {
  const { rules } = await read({ 'works/README.md': 'nothing yet' });
  expect(rules).toEqual(['works-empty']);
});

test('a text larger than any book is not read', async () => {
  const { copies, rules } = await read({ 'works/brine1921.txt': new Uint8Array(100_000_000).fill(0x61) });
  expect(copies).toEqual([]);
  expect(rules).toEqual(['work-too-large']);
});
