import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEpub } from '../epub/read-epub.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the program as it is run knows dashes in regular expressions', async () => {
  writeFileSync(join(folder, 'book.md'), '# A Book\n\n> The weir holds.\n>\n> — Ada Quill\n\nOne.\n');
  const { status, stderr } = await run([
    'build',
    join(folder, 'book.md'),
    '--out',
    folder,
    '--only',
    'epub',
    '--quiet',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const files = await readEpub(readFileSync(join(folder, 'book/book.epub')));
  expect([...files.values()].join('')).toContain('class="epigraph"');
});
