import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish as publishTo } from '../../pipeline/host/publish.ts';
import type { Artefact } from '../../pipeline/model/host.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'publish-test-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

/** Artefacts of these contents, and their build.json. */
function artefacts(contents: Record<string, string>): Artefact[] {
  const record = JSON.stringify({ files: Object.keys(contents) });
  return Object.entries({ ...contents, 'build.json': record }).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
}

const publish = (contents: Record<string, string>) => publishTo(out, 'book', artefacts(contents));
const read = (path: string) => readFile(join(out, 'book', path), 'utf8');
const tree = async () =>
  (await readdir(join(out, 'book'), { recursive: true })).sort().filter((path) => path !== 'build.json');

test('writes artefacts and leaves nothing else behind', async () => {
  await publish({ 'book.epub': 'one', 'pamphlets/a.pdf': 'two' });
  expect(await tree()).toEqual(['book.epub', 'pamphlets', 'pamphlets/a.pdf']);
  expect(await readdir(out)).toEqual(['book']);
  expect((await lstat(join(out, 'book'))).mode & 0o777).toBe(0o777 & ~process.umask());
});

test('a second build removes what the first one wrote, and keeps what it did not', async () => {
  await publish({ 'old.pdf': 'old', 'pamphlets/gone.pdf': 'old', 'book.pdf': 'old' });
  await mkdir(join(out, 'book/mine'));
  await writeFile(join(out, 'book/mine/notes.txt'), 'mine');
  await writeFile(join(out, 'book/pamphlets/letter.txt'), 'mine too');
  await symlink('/nowhere/at/all', join(out, 'book/link'));
  await publish({ 'book.pdf': 'new' });
  expect(await tree()).toEqual([
    'book.pdf',
    'link',
    'mine',
    'mine/notes.txt',
    'pamphlets',
    'pamphlets/letter.txt',
  ]);
  expect(await read('mine/notes.txt')).toBe('mine');
  expect(await read('book.pdf')).toBe('new');
  expect(await readdir(out)).toEqual(['book']);
});

describe('refuses and changes nothing', () => {
  test('a folder that no build made', async () => {
    await mkdir(join(out, 'book'));
    await writeFile(join(out, 'book/thesis.txt'), 'mine');
    await expect(publish({ 'a.pdf': 'a' })).rejects.toMatchObject({ rule: 'publish-not-ours' });
    expect(await tree()).toEqual(['thesis.txt']);
    expect(await readdir(out)).toEqual(['book']);
  });

  test('a folder with a build.json of another program', async () => {
    await mkdir(join(out, 'book'));
    await writeFile(join(out, 'book/build.json'), '{"scripts": {}}');
    await expect(publish({ 'a.pdf': 'a' })).rejects.toMatchObject({ rule: 'publish-not-ours' });
    expect(await read('build.json')).toBe('{"scripts": {}}');
  });

  test('a file in place of the folder', async () => {
    await writeFile(join(out, 'book'), 'a file');
    await expect(publish({ 'a.pdf': 'a' })).rejects.toMatchObject({ rule: 'publish-not-ours' });
  });

  test('a link in place of the folder', async () => {
    await mkdir(join(out, 'elsewhere'));
    await symlink(join(out, 'elsewhere'), join(out, 'book'));
    await expect(publish({ 'a.pdf': 'a' })).rejects.toMatchObject({ rule: 'publish-link' });
    expect(await readdir(join(out, 'elsewhere'))).toEqual([]);
  });

  test.each([
    ['a file of the same name', 'b.pdf', { 'b.pdf': 'ours' }],
    ['a file where a folder must be', 'b', { 'b/c.pdf': 'ours' }],
    ['a folder where a file must be', 'b/c.txt', { b: 'ours' }],
  ])('%s that the user put there', async (_, path, contents) => {
    await publish({ 'a.pdf': 'a' });
    await mkdir(join(out, 'book', path, '..'), { recursive: true });
    await writeFile(join(out, 'book', path), 'mine');
    await expect(publish(contents)).rejects.toMatchObject({ rule: 'publish-in-the-way' });
    expect(await read(path)).toBe('mine');
    expect(await read('a.pdf')).toBe('a');
    expect(await readdir(out)).toEqual(['book']);
  });
});

test.each(['../x', '/x', 'a/../../x', 'a//b', 'a\\b', ''])(
  'a path %j is our own mistake: it throws',
  async (path) => {
    await expect(publish({ [path]: 'x' })).rejects.toThrow('not a name below the folder');
    expect(await readdir(out)).toEqual([]);
  },
);

test('a folder linked into the former edition is not written through', async () => {
  await publish({ 'pamphlets/a.pdf': 'a' });
  await mkdir(join(out, 'outside'));
  await rm(join(out, 'book/pamphlets'), { recursive: true });
  await symlink(join(out, 'outside'), join(out, 'book/pamphlets'));
  await expect(publish({ 'pamphlets/a.pdf': 'b' })).rejects.toMatchObject({ rule: 'publish-in-the-way' });
  expect(await readdir(join(out, 'outside'))).toEqual([]);
});

test('what a build killed between its two renames left is put back, with the files of the user', async () => {
  await publish({ 'a.pdf': 'a' });
  await writeFile(join(out, 'book/mine.txt'), 'mine');
  await rename(join(out, 'book'), join(out, '.book.former-000000000000001-1-00000000'));
  await publish({ 'b.pdf': 'b' });
  expect(await tree()).toEqual(['b.pdf', 'mine.txt']);
  expect(await readdir(out)).toEqual(['book']);
});

test('eight builds of one edition at a time: one of them is there whole, and the file of the user', async () => {
  await publish({ 'a.txt': 'former' });
  await writeFile(join(out, 'book/mine.txt'), 'mine');
  const builds = Array.from({ length: 8 }, (_, n) => publish({ 'a.txt': `${n}`, [`only-${n}.txt`]: `${n}` }));
  await Promise.all(builds);
  const last = await read('a.txt');
  expect(await tree()).toEqual(['a.txt', 'mine.txt', `only-${last}.txt`]);
  expect(await readdir(out)).toEqual(['book']);
});

describe('a build that is killed', () => {
  const program = resolve(import.meta.dirname, 'fixtures/publish-forever.ts');

  /** Starts a process that publishes again and again, kills it after some milliseconds. */
  async function publishAndKill(milliseconds: number): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', program, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((started) => child.stdout.once('data', started));
    await new Promise((passed) => setTimeout(passed, milliseconds));
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  test.each([0, 3, 7, 12, 18, 25])('after %i ms leaves an edition that is whole', async (milliseconds) => {
    await publish({ 'a.txt': 'former', 'b.txt': 'former' });
    await writeFile(join(out, 'book/mine.txt'), 'mine');
    await publishAndKill(milliseconds);
    if (existsSync(join(out, 'book'))) {
      expect((await read('a.txt')).slice(0, 10)).toBe((await read('b.txt')).slice(0, 10));
      expect(await read('mine.txt')).toBe('mine');
    }
    await publish({ 'c.txt': 'next' });
    expect(await tree()).toEqual(['c.txt', 'mine.txt']);
    expect(await readdir(out)).toEqual(['book']);
  });
});
