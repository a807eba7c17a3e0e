import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../cli/run.ts';

const FIXTURES = resolve(import.meta.dirname, '../build/fixtures');
const root = mkdtempSync(join(tmpdir(), 'pamphleteer-bytes-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Builds a copy of the small edition in a folder of its own. Name of each artefact -> its bytes. */
async function buildIn(folder: string, environment: Record<string, string>): Promise<Map<string, Buffer>> {
  cpSync(FIXTURES, join(root, folder), { recursive: true });
  // marks and their line are drawn too
  appendFileSync(join(root, folder, 'small/book.yaml'), 'print: {preset: offset, marks: full}\n');
  const at = (path: string) => join(root, folder, path);
  const args = ['build', at('small'), '--sources', at('received'), '--out', at('dist'), '--quiet'];
  const { status, stderr } = await run(args, environment);
  expect(status, stderr).toBe(0);
  const names = readdirSync(at('dist/small')).sort();
  return new Map(names.map((name) => [name, readFileSync(at(`dist/small/${name}`))]));
}

test('two folders, two time zones, two locales: the same bytes', async () => {
  const here = await buildIn('plain', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' });
  const there = await buildIn('mit Lücken und ß', {
    TZ: 'America/Los_Angeles',
    LC_ALL: 'de_DE.UTF-8',
    LANG: 'de_DE.UTF-8',
  });
  expect([...here.keys()]).toEqual([
    'build.json',
    'small-metadata.html',
    'small-onix.xml',
    'small-print.pdf',
    'small.epub',
    'small.pdf',
  ]);
  expect([...there.keys()]).toEqual([...here.keys()]);
  for (const [name, bytes] of here) expect(bytes.equals(there.get(name)!), name).toBe(true);
});
