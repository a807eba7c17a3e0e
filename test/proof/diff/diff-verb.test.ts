import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SmallEdition, smallEdition } from '../../build/small-edition.ts';
import { runHere } from '../../cli/run-here.ts';

async function built(small: SmallEdition, name: string): Promise<string> {
  const { edition, sources, out } = small;
  const args = ['build', edition, '--sources', sources, '--out', out, '--only', 'epub', '--quiet'];
  expect((await runHere(args)).status).toBeLessThan(2);
  const kept = join(out, name);
  cpSync(join(out, 'small'), kept, { recursive: true });
  return kept;
}

async function compared(from: string, to: string) {
  const { status, stdout } = await runHere(['diff', from, to, '--json']);
  return { status, ...JSON.parse(stdout) };
}

test('a build and itself are the same', async () => {
  const folder = await built(smallEdition(), 'a');
  const found = await compared(folder, join(folder, 'build.json'));
  expect(found).toMatchObject({ status: 0, texts: [], notes: [], inputs: [], artefacts: [], messages: [] });
  expect((await runHere(['diff', folder, folder])).stdout).toBe('the two builds are the same\n');
});

test('which words, notes and inputs changed, each where it stands', async () => {
  const small = smallEdition();
  const from = await built(small, 'a');
  small.change('notes/loom.yaml', 'Nine working days.', 'Ten working days.');
  small.change('notes/loom.yaml', 'status: checked\n    support: a map', 'status: draft\n    support: a map');
  small.change('received/loom.txt', 'A loaf was a loaf', 'A loaf was no loaf');
  const found = await compared(from, await built(small, 'b'));
  expect(found.status).toBe(0);
  expect(found.texts).toMatchObject([{ id: 'loom', change: 'changed' }]);
  expect(found.texts[0].passages).toHaveLength(1);
  expect(found.texts[0].passages[0].words).toContain('[-a-]{+no+}');
  expect(found.texts[0].passages[0].page).toMatch(/^\d+$/);
  expect(found.notes).toMatchObject([
    { key: 'loom/armley', change: 'changed', status: { from: 'checked', to: 'draft' } },
    { key: 'loom/strike', change: 'changed', words: expect.stringContaining('[-Nine-]{+Ten+} working') },
  ]);
  expect(found.inputs.map(({ file }: { file: string }) => file)).toEqual(['loom.txt', 'notes/loom.yaml']);
  expect(found.artefacts).toContainEqual({ file: 'small.epub', change: 'changed' });
});

test('notes that come and go', async () => {
  const small = smallEdition();
  const from = await built(small, 'a');
  small.change('notes/loom.yaml', 'id: strike', 'id: walkout');
  const { notes } = await compared(from, await built(small, 'b'));
  expect(notes).toEqual([
    { key: 'loom/walkout', change: 'added' },
    { key: 'loom/strike', change: 'removed' },
  ]);
});

test('a record of an earlier version, a damaged one, a folder of none', async () => {
  const folder = await built(smallEdition(), 'a');
  const record = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  const old = join(folder, '../old');
  cpSync(folder, old, { recursive: true });
  const rules = async () => (await compared(folder, old)).messages.map(({ rule }: { rule: string }) => rule);
  writeFileSync(join(old, 'build.json'), JSON.stringify({ ...record, words: undefined }));
  expect(await rules()).toEqual(['diff-no-words']);
  writeFileSync(join(old, 'build.json'), JSON.stringify({ ...record, words: { texts: [1], notes: 'x' } }));
  expect(await rules()).toEqual(['diff-no-words']);
  writeFileSync(join(old, 'build.json'), '{');
  expect(await rules()).toEqual(['diff-no-build']);
  expect((await runHere(['diff', folder, join(folder, 'none')])).status).toBe(2);
  expect((await runHere(['diff', folder, join(folder, 'small.epub')])).status).toBe(2);
});
