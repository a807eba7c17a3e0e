import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedBrowser } from '../../pipeline/host/browser/packed-browser.ts';

const isPacked = (await packedBrowser(process.env)) !== null;
const program = resolve(import.meta.dirname, 'fixtures/unpack.ts');

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'unpack-test-'));
});
afterAll(() => rm(cache, { recursive: true }));

const unpackingFolder = async () => (await readdir(cache)).filter((name) => name.startsWith('unpacking-'));

test.skipIf(!isPacked)(
  'unpacking is safe from kills and from other processes (skipped: no packed browser)',
  async () => {
    const killed = spawn(process.execPath, ['--import', 'tsx', program, cache], { stdio: 'ignore' });
    await expect.poll(unpackingFolder, { timeout: 30_000 }).toHaveLength(1);
    const ended = once(killed, 'exit');
    killed.kill('SIGKILL');
    await ended;

    const [first, second] = await Promise.all([
      packedBrowser(process.env, cache),
      packedBrowser(process.env, cache),
    ]);
    expect(second).toEqual(first);
    const own = await packedBrowser(process.env);
    expect((await stat(first!.executable)).size).toBe((await stat(own!.executable)).size);
    expect((await readdir(cache)).filter((name) => !name.startsWith('chromium-'))).toEqual([]);
  },
  180_000,
);
