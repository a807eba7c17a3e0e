import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReading } from '../../pipeline/edition/files/open-reading.ts';
import { readLibraries } from '../../pipeline/edition/library/read-libraries.ts';
import { memoryFiles } from './memory-files.ts';

const FOLDER = join(import.meta.dirname, 'libraries');

async function read(names: string[], content = (name: string) => readFileSync(join(FOLDER, name))) {
  const files = memoryFiles(new Map(names.map((name) => [`edition/${name}`, content(name)])));
  const reading = await openReading(files, 'edition');
  const works = (await readLibraries(reading, names)).map(({ work }) => work);
  return { works, messages: reading.messages };
}

test.each(['zotero.json', 'biblatex.bib', 'endnote.ris'])('%s', async (name) => {
  const { works, messages } = await read([name]);
  const expected = readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.expected.json')), 'utf8');
  expect(messages).toEqual([]);
  expect(works).toEqual(JSON.parse(expected));
});

test('a large or hostile file costs time in line with its size', async () => {
  const count = 20_000;
  const hostile: Record<string, string> = {
    'open.bib': '@book{a, title = {\n'.repeat(count),
    'braces.bib': `@book{a, title = ${'{'.repeat(count)}`,
    'strings.bib': Array.from({ length: 2000 }, (_, at) => `@string{s${at} = s${at + 1}}`).join('\n'),
    'open.ris': 'TY  - BOOK\n'.repeat(count),
    'note.json': JSON.stringify([{ id: 'a', type: 'book', note: 'a: '.repeat(count) }]),
  };
  const start = performance.now();
  for (const [name, text] of Object.entries(hostile)) await read([name], () => Buffer.from(text));
  // measured 1 s on two shared cores
  expect(performance.now() - start).toBeLessThan(15_000);
});
