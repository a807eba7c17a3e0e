import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readNotesOf, smallEdition } from '../build/small-edition.ts';
import { run } from '../cli/run.ts';
import { startPreview } from './start-preview.ts';

test('a change is written where it belongs: comments, order and other notes stay to the byte', async () => {
  const small = smallEdition();
  small.change('notes/loom.yaml', 'notes:\n', '# ours\nnotes:\n');
  small.change('notes/loom.yaml', 'status: checked\n', 'status: checked   # by J.\n');
  const before = readNotesOf(small);
  const preview = await startPreview(small);
  const { fingerprint } = await preview.read('loom/armley');
  const change = { was: fingerprint, status: 'approved', signedOff: 'A. B., 2026-11-25' };
  const { status, body } = await preview.save('loom/armley', change);
  expect([status, body.note.status]).toEqual([200, 'approved']);
  expect(readNotesOf(small)).toBe(
    before
      .replace('status: checked   # by J.', 'status: approved   # by J.')
      .replace('    support: a map\n', '    support: a map\n    signedOff: A. B., 2026-11-25\n'),
  );
  await preview.end();
});

test('of two who change one note the second is shown what the first wrote', async () => {
  const small = smallEdition();
  const [one, two] = [await startPreview(small), await startPreview(small)];
  const { fingerprint: was } = await one.read('loom/strike');
  const answers = await Promise.all([
    one.save('loom/strike', { was, support: 'the first' }),
    two.save('loom/strike', { was, support: 'the second' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
  expect(lost.body.note.support).toBe(won.body.note.support);
  expect(readNotesOf(small)).toContain(`support: ${won.body.note.support}`);
  // and may still write it, knowing what was there
  const again = await two.save('loom/strike', { was: lost.body.fingerprint, support: 'the second' });
  expect(again.status).toBe(200);
  await Promise.all([one.end(), two.end()]);
});

test('two previews that write different notes of one file at once lose nothing', async () => {
  const small = smallEdition();
  const [one, two] = [await startPreview(small), await startPreview(small)];
  const chain = async (preview: typeof one, note: string) => {
    let { fingerprint } = await preview.read(note);
    for (let count = 1; count <= 10; count++) {
      const { status, body } = await preview.save(note, { was: fingerprint, support: `${note} ${count}` });
      expect(status).toBe(200);
      ({ fingerprint } = body);
    }
  };
  await Promise.all([chain(one, 'loom/armley'), chain(two, 'loom/strike')]);
  const { notes } = parse(readNotesOf(small)) as { notes: { support: string }[] };
  expect(notes.map(({ support }) => support)).toEqual(['loom/armley 10', 'loom/strike 10']);
  await Promise.all([one.end(), two.end()]);
  expect(readdirSync(join(small.edition, 'notes'))).toEqual(['loom.yaml']);
});

test('a read-only file is not written, and it is said', async () => {
  const small = smallEdition();
  const preview = await startPreview(small);
  const file = join(small.edition, 'notes/loom.yaml');
  const before = readNotesOf(small);
  chmodSync(file, 0o444);
  const { fingerprint } = await preview.read('loom/armley');
  const { status, body } = await preview.save('loom/armley', { was: fingerprint, status: 'draft' });
  expect([status, body.why]).toEqual([423, 'notes/loom.yaml is read-only: nothing was saved.']);
  expect(readNotesOf(small)).toBe(before);
  chmodSync(file, 0o644);
  await preview.end();
});

test('a lock that a killed process left is no hindrance', async () => {
  const small = smallEdition();
  const preview = await startPreview(small);
  writeFileSync(join(small.edition, 'notes/.loom.yaml.lock'), `${hostname()} 4194304\n`);
  const { fingerprint } = await preview.read('loom/armley');
  expect((await preview.save('loom/armley', { was: fingerprint, status: 'draft' })).status).toBe(200);
  await preview.end();
});

/** Starts the command line, waits for its address, and does something with it. */
async function withProcess(
  small: ReturnType<typeof smallEdition>,
  act: (origin: string, pid: number) => Promise<void>,
) {
  const acting: Promise<void>[] = [];
  const ran = await run(
    ['preview', small.edition, '--sources', small.sources, '--quiet', '--no-open'],
    {},
    (child) => {
      let said = '';
      child.stdout?.on('data', (text: string) => {
        said += text;
        const origin = /^(http:\/\/127\.0\.0\.1:\d+)\/proof\/\n/.exec(said)?.[1];
        if (origin && acting.length === 0) acting.push(act(origin, child.pid ?? 0));
      });
    },
  );
  await Promise.all(acting);
  return ran;
}

test('Ctrl-C ends it with status 130', async () => {
  const { status } = await withProcess(smallEdition(), async (origin, pid) => {
    expect((await fetch(`${origin}/proof/`)).status).toBe(200);
    process.kill(pid, 'SIGINT');
  });
  expect(status).toBe(130);
});

test('killed while it saves, it leaves the file whole', async () => {
  const small = smallEdition();
  const before = parse(readNotesOf(small));
  for (const delay of [5, 20, 60]) {
    await withProcess(small, async (origin, pid) => {
      const page = await (await fetch(`${origin}/proof/`)).text();
      const token = /<meta name="token" content="([^"]+)"/.exec(page)?.[1] ?? '';
      setTimeout(() => process.kill(pid, 'SIGKILL'), delay);
      const headers = { 'content-type': 'application/json', 'x-proof-token': token, origin };
      for (let count = 0; ; count++) {
        try {
          const note = await (await fetch(`${origin}/notes/loom/armley`)).json();
          const body = JSON.stringify({ was: note.fingerprint, support: `pass ${count}` });
          await fetch(`${origin}/notes/loom/armley`, { method: 'POST', headers, body });
        } catch {
          // it is gone
          return;
        }
      }
    });
    const after = parse(readNotesOf(small)) as typeof before;
    expect(after.notes[1]).toEqual(before.notes[1]);
    expect({ ...after.notes[0], support: '' }).toEqual({ ...before.notes[0], support: '' });
    expect(after.notes[0].support).toMatch(/^(?:a map|pass \d+)$/);
  }
});

test('a port that is in use is told', async () => {
  const small = smallEdition();
  const preview = await startPreview(small);
  const { port } = new URL(preview.origin);
  const { status, stdout } = await run([
    'preview',
    small.edition,
    '--sources',
    small.sources,
    '--port',
    port,
    '--json',
  ]);
  expect([status, JSON.parse(stdout).messages[0].rule]).toEqual([1, 'preview-port']);
  await preview.end();
});
