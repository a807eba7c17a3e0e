import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';
import { runHere } from './run-here.ts';

const FIXTURES = join(import.meta.dirname, '../build/fixtures');

let root: string;
const at = (path: string) => join(root, path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pamphleteer-published-'));
  cpSync(FIXTURES, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const buildSmall = () => ['build', at('small'), '--sources', at('received'), '--out', at('dist')];

/** Every file below a folder with its content, and what else lies in it. */
const contentOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readIfFile(path)]);

function readIfFile(path: string): string | null {
  try {
    return readFileSync(path, 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return null;
    throw error;
  }
}

test('a folder that a build did not make is refused and left as it was', async () => {
  mkdirSync(at('dist/small/sub'), { recursive: true });
  writeFileSync(at('dist/small/small.pdf'), 'my own');
  writeFileSync(at('dist/small/sub/notes.txt'), 'mine');
  const before = contentOf(at('dist'));
  const { status, stdout } = await runHere([...buildSmall(), '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).messages).toMatchObject([{ rule: 'publish-not-ours', severity: 'error' }]);
  expect(contentOf(at('dist'))).toEqual(before);
});

test('after a build that failed the last artefacts are there', async () => {
  expect((await runHere([...buildSmall(), '--only', 'epub', '--quiet'])).status).toBe(0);
  const before = contentOf(at('dist'));
  writeFileSync(at('small/notes/loom.yaml'), 'notes: [');
  expect((await runHere([...buildSmall(), '--quiet'])).status).toBe(1);
  expect(contentOf(at('dist'))).toEqual(before);
});

test.each([
  ['epub,pamphlets', ['pamphlets-none']],
  ['epub', []],
])('--only %s where no text is a pamphlet', async (only, rules) => {
  const { status, stdout } = await runHere([...buildSmall(), '--only', only, '--json']);
  const told = JSON.parse(stdout).messages.map(({ rule }: { rule: string }) => rule);
  expect(told.filter((rule: string) => rule.startsWith('pamphlet'))).toEqual(rules);
  expect(status).toBe(0);
});

/** Processes whose command line names the folder. Linux only. */
function processesWith(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => commandLine(pid).includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (error) {
    // ended between the two looks
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

/** Milliseconds between two looks for the browser. */
const LOOK = 20;

test.skipIf(process.platform !== 'linux')(
  'Ctrl-C while the browser prints: status 130, the last artefacts whole, no browser and no profile left',
  async () => {
    expect((await runHere([...buildSmall(), '--only', 'epub', '--quiet'])).status).toBe(0);
    const before = contentOf(at('dist'));
    const temporary = at('temporary');
    mkdirSync(temporary);
    let seen = 0;
    const interruptWhenBrowserRuns = (child: ChildProcess) => {
      const look = setInterval(() => {
        seen = processesWith(temporary).length;
        if (seen > 0) child.kill('SIGINT');
        if (seen > 0 || child.exitCode !== null) clearInterval(look);
      }, LOOK);
    };
    const { status, stdout } = await run(buildSmall(), { TMPDIR: temporary }, interruptWhenBrowserRuns);
    expect(seen).toBeGreaterThan(0);
    expect([status, stdout]).toEqual([130, '']);
    expect(contentOf(at('dist'))).toEqual(before);
    expect(processesWith(temporary)).toEqual([]);
    // tsx keeps what it compiled
    expect(readdirSync(temporary).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  },
);
