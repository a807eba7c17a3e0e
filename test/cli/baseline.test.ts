import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runHere } from './run-here.ts';

const root = mkdtempSync(join(tmpdir(), 'pamphleteer-baseline-'));
const at = (path: string) => join(root, path);
cpSync(join(import.meta.dirname, '../build/fixtures'), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const notes = at('small/notes/loom.yaml');
const before = readFileSync(notes, 'utf8');
const write = (more: string) => writeFileSync(notes, before.replace('West of Leeds;', more));
const check = (...more: string[]) =>
  runHere([
    'check',
    at('small'),
    '--sources',
    at('received'),
    '--baseline',
    at('base.json'),
    '--json',
    ...more,
  ]);

test('only what is new since the baseline fails; SARIF has both', async () => {
  write('West of Leeds, on 31 June 1890;');
  const first = await check('--write-baseline');
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ messages: [], baseline: { gone: 0 } });
  const { findings } = JSON.parse(readFileSync(at('base.json'), 'utf8'));
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'date-impossible', file: 'notes/loom.yaml', count: 1 }),
  );

  writeFileSync(notes, `# a line more\n${readFileSync(notes, 'utf8')}`);
  expect((await check()).status).toBe(0);

  write('West of Leeds, on 31 June 1890, and on 31 April;');
  const later = await check('--sarif', at('out/log.sarif'));
  expect(later.status).toBe(1);
  const { messages, baseline } = JSON.parse(later.stdout);
  expect(messages).toMatchObject([{ rule: 'date-impossible', message: 'there is no 31 April' }]);
  expect(baseline.known).toBeGreaterThan(0);
  const [{ results }] = JSON.parse(readFileSync(at('out/log.sarif'), 'utf8')).runs;
  const states = results.map(({ baselineState }: { baselineState: string }) => baselineState);
  expect(states.filter((state: string) => state === 'new')).toHaveLength(1);
  expect(states).toContain('unchanged');
});

test('a baseline that is not there, or none is named for writing: status 2; one that is none: an error', async () => {
  const missing = await runHere(['check', at('small'), '--baseline', at('none.json')]);
  expect(missing).toMatchObject({ status: 2 });
  expect(missing.stderr).toContain('--write-baseline writes it');
  expect(await runHere(['check', at('small'), '--write-baseline'])).toMatchObject({ status: 2 });
  writeFileSync(at('bad.json'), '[]');
  const { status, stdout } = await runHere([
    'check',
    at('small'),
    '--sources',
    at('received'),
    '--baseline',
    at('bad.json'),
    '--json',
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('baseline-invalid');
});
