import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralCell, originalCell } from '../../../pipeline/proof/exports/formula-cells.ts';
import { notesCsv } from '../../../pipeline/proof/exports/notes-csv.ts';
import { notesJson } from '../../../pipeline/proof/exports/notes-json.ts';
import { finding, madeUpNote, madeUpProof } from './made-up-proof.ts';

const rowsOf = (csv: string) =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

test('a row a note, with what a proofreader reads and fills in', () => {
  const found = [finding('a-rule', 'is wrong'), finding('b-rule', 'as well')];
  const note = madeUpNote({
    id: 'n',
    by: 'A.B.',
    signedOff: 'C.D., 2026-11-25',
    support: 'a book',
    works: ['w1', 'w2'],
    findings: found,
  });
  const csv = notesCsv(madeUpProof([note]));
  expect(csv.startsWith('\ufeffkey,text,page,')).toBe(true);
  expect(rowsOf(csv)).toEqual([
    {
      key: 't/n',
      text: 'A Text',
      page: '1',
      mark: '1',
      series: 'editor',
      by: 'A.B.',
      status: 'draft',
      signedOff: 'C.D., 2026-11-25',
      lemma: 'the [words] that follow',
      note: 'A note.',
      printed: 'A note.',
      support: 'a book',
      works: 'w1, w2',
      findings: 'a-rule: is wrong\nb-rule: as well',
      correction: '',
      fingerprint: '0123456789abcdef',
    },
  ]);
});

test('a note without page, call, words in a file', () => {
  const { body, fingerprint, ...bare } = madeUpNote({ id: 'n', page: null, mark: null, lemmas: [] });
  const [row] = rowsOf(notesCsv(madeUpProof([bare])));
  expect(row).toMatchObject({ page: '', mark: '', lemma: '', note: '', fingerprint: '', printed: 'A note.' });
  expect([body, fingerprint]).toEqual(['A note.\n', '0123456789abcdef']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", "''+x"])(
  'no spreadsheet calculates %j',
  (cell) => {
    expect(neutralCell(cell)).toBe(`'${cell}`);
    const [row] = rowsOf(notesCsv(madeUpProof([madeUpNote({ id: 'n', support: cell, body: 'x' })])));
    expect(row.support).toBe(`'${cell}`);
  },
);

test('a cell comes back as it was', () => {
  const cell = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', 'a', ' ', '"'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(cell, (text) => {
      expect(originalCell(neutralCell(text))).toBe(text);
      expect(neutralCell(text)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('markup is text in JSON, and everything found is there', () => {
  const note = madeUpNote({
    id: 'n',
    plain: '<script>alert(1)</script>',
    findings: [finding('a-rule', 'x')],
  });
  const data = JSON.parse(notesJson(madeUpProof([note])));
  expect(data).toMatchObject({
    format: 1,
    edition: 'e',
    notes: [{ key: 't/n', printed: '<script>alert(1)</script>' }],
  });
  expect(data.notes[0].findings).toEqual([finding('a-rule', 'x')]);
});
