import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyBaseline } from '../../pipeline/diagnostics/baseline/apply-baseline.ts';
import { findingKey } from '../../pipeline/diagnostics/baseline/finding-key.ts';
import { makeBaseline } from '../../pipeline/diagnostics/baseline/make-baseline.ts';
import { readBaseline } from '../../pipeline/diagnostics/baseline/read-baseline.ts';
import { finding } from '../../pipeline/diagnostics/finding.ts';
import type { Message } from '../../pipeline/model/message.ts';

const at = (line: number, what = '“alredy” is in no dictionary', file = 'books/mill/texts/a.md') =>
  finding('spelling', what, { file, line, column: 1 });
const FOLDER = 'books/mill';

test('a finding is known wherever its line and its edition have moved to', () => {
  const baseline = makeBaseline([at(3), at(9), at(4, 'x on page 12')], FOLDER);
  expect(baseline).toEqual([
    { rule: 'spelling', file: 'texts/a.md', message: 'x on page #', count: 1 },
    { rule: 'spelling', file: 'texts/a.md', message: '“alredy” is in no dictionary', count: 2 },
  ]);
  const moved = [at(13), at(19), at(14, 'x on page 15')].map((message) => ({
    ...message,
    file: `/elsewhere/${message.file}`,
  }));
  expect(applyBaseline(moved, baseline, '/elsewhere/books/mill/')).toMatchObject({ fresh: [], gone: 0 });
});

test('what is alike and once more is new, what is no more is counted', () => {
  const baseline = makeBaseline([at(3), at(4, 'y')], FOLDER);
  const { fresh, known, gone } = applyBaseline([at(7), at(5), at(2, 'z')], baseline, FOLDER);
  expect(known).toEqual([at(5)]);
  expect(fresh).toEqual([at(2, 'z'), at(7)]);
  expect(gone).toBe(1);
});

test('files outside of the folder go by their name, those of a sibling too', () => {
  expect(findingKey(at(1, 'x', '../sources/a.txt'), FOLDER).file).toBe('a.txt');
  expect(findingKey(at(1, 'x', 'books/mills/a.md'), FOLDER).file).toBe('a.md');
  expect(findingKey(at(1, 'see book.yaml:12:3, lines 3–5, in 1917'), FOLDER).message).toBe(
    'see book.yaml:#, lines #, in 1917',
  );
  expect(findingKey({ ...at(1), file: null }, FOLDER).file).toBe('');
});

test('a baseline is written and read again, and knows what it was made from', () => {
  const message = fc.record({
    line: fc.nat(5),
    what: fc.constantFrom('a', 'b', 'on page 3'),
    file: fc.constantFrom('x/a.md', 'x/b.md'),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 12 }), (all) => {
      const messages: Message[] = all.map(({ line, what, file }) => at(line, what, file));
      const json = JSON.stringify({ format: 1, findings: makeBaseline(messages, 'x') });
      const { value, messages: faults } = readBaseline(json, 'b.json');
      expect(faults).toEqual([]);
      expect(applyBaseline(messages, value, 'x')).toMatchObject({ fresh: [], gone: 0 });
    }),
  );
});

test.each([
  '',
  '[]',
  'null',
  '{"format": 2, "findings": []}',
  '{"format": 1}',
  '{"format": 1, "findings": [{"rule": "a"}]}',
  '{"format": 1, "findings": [null]}',
])('no baseline: %s', (json) => {
  const { value, messages } = readBaseline(json, 'b.json');
  expect(value).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'baseline-invalid', severity: 'error', file: 'b.json' }]);
});
