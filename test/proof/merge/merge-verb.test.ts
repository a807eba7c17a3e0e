import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeEach, expect, test } from 'vitest';
import { type SmallEdition, smallEdition } from '../../build/small-edition.ts';
import { runHere } from '../../cli/run-here.ts';

type Row = Record<string, string>;

let small: SmallEdition;
let table: Row[];

beforeEach(async () => {
  small = smallEdition();
  const { edition, sources, out } = small;
  await runHere(['proof', edition, '--sources', sources, '--out', out, '--only', 'csv', '--quiet']);
  const csv = readFileSync(join(out, 'small/proof/notes.csv'), 'utf8');
  table = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
});

const row = (key: string) => table.find((one) => one.key === key) as Row;
const notes = () => readFileSync(join(small.edition, 'notes/loom.yaml'), 'utf8');

async function merge(...more: string[]) {
  const file = join(small.out, 'filled-in.csv');
  writeFileSync(file, stringify(table, { header: true, delimiter: ';', record_delimiter: '\r\n' }));
  const { status, stdout } = await runHere(['proof', small.edition, '--merge', file, '--json', ...more]);
  const { messages, ...report } = JSON.parse(stdout);
  return { status, ...report, rules: messages.map(({ rule }: { rule: string }) => rule), messages };
}

test('a table as it was written changes nothing, and says nothing', async () => {
  const before = notes();
  expect(await merge('--write')).toMatchObject({
    status: 0,
    changes: [],
    conflicts: [],
    written: [],
    rules: [],
  });
  expect(notes()).toBe(before);
});

test('what was filled in is shown first, then written, and then there is nothing left to do', async () => {
  row('loom/strike').status = 'Approved';
  row('loom/strike').signedOff = 'J. E., 2026-11-25';
  row('loom/armley').correction = 'Quite another note.';
  const before = notes();
  const dry = await merge();
  expect(dry).toMatchObject({ status: 0, written: [], rules: [] });
  expect(dry.changes).toMatchObject([
    { id: 'armley', fields: { body: 'Quite another note.' } },
    { id: 'strike', fields: { status: 'approved', signedOff: 'J. E., 2026-11-25' } },
  ]);
  expect(notes()).toBe(before);
  expect((await merge('--write')).written).toHaveLength(1);
  expect(notes()).toContain('signedOff: J. E., 2026-11-25');
  expect(notes()).toContain('Quite another note.');
  expect(await merge('--write')).toMatchObject({ status: 0, changes: [], conflicts: [], written: [] });
});

test('a note that was changed meanwhile stays, and both are shown', async () => {
  row('loom/strike').correction = 'Mine.';
  row('loom/armley').status = 'approved';
  small.change('notes/loom.yaml', 'support: the ledger itself', 'support: a newspaper');
  const merged = await merge('--write');
  expect(merged).toMatchObject({ status: 1, rules: ['merge-conflict'] });
  expect(merged.conflicts).toMatchObject([
    {
      id: 'strike',
      now: { support: 'a newspaper' },
      wanted: { body: 'Mine.' },
      file: expect.stringMatching(/csv$/),
    },
  ]);
  expect(merged.messages[0].line).toBeGreaterThan(1);
  expect(notes()).not.toContain('Mine.');
  expect(notes()).toContain('approved');
});

test('a note that was changed meanwhile and of which the table wants nothing is no conflict', async () => {
  small.change('notes/loom.yaml', 'support: the ledger itself', 'support: a newspaper');
  expect(await merge('--write')).toMatchObject({ status: 0, changes: [], conflicts: [], rules: [] });
});

test.each<[string, (one: Row) => void, string]>([
  ['a status that there is not', (one) => (one.status = 'done'), 'merge-value'],
  [
    'a note that there is not',
    (one) => Object.assign(one, { key: 'loom/strick', correction: 'x' }),
    'merge-note-unknown',
  ],
  ['words changed where they are only to be read', (one) => (one.note = 'Other words.'), 'merge-note-column'],
  ['a character that no book can hold', (one) => (one.support = 'a\u0001b'), 'merge-value'],
  ['a formula', (one) => (one.correction = '=HYPERLINK("https://x.invalid")'), 'csv-formula'],
])('%s', async (_, spoil, rule) => {
  spoil(row('loom/strike'));
  const before = notes();
  expect(await merge('--write')).toMatchObject({ status: 1, written: [], rules: [rule] });
  expect(notes()).toBe(before);
});

test('an author’s note is not corrected here', async () => {
  row('introduction/author_1').correction = 'x';
  expect(await merge('--write')).toMatchObject({ status: 1, written: [], rules: ['merge-note-elsewhere'] });
});

test('a notes file with faults is left alone', async () => {
  row('loom/strike').status = 'approved';
  small.change('notes/loom.yaml', 'id: armley', 'id: armley\n    titel: x');
  const merged = await merge('--write');
  expect(merged.written).toEqual([]);
  expect(merged.rules).toContain('notes-not-written');
});

test('the command line: --write alone, a table that is not there', async () => {
  expect((await runHere(['proof', small.edition, '--write'])).status).toBe(2);
  expect((await runHere(['proof', small.edition, '--merge', join(small.out, 'none.csv')])).status).toBe(2);
});
