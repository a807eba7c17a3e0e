import { expect, test } from 'vitest';
import { finding } from '../../pipeline/diagnostics/finding.ts';
import { reportSarif } from '../../pipeline/diagnostics/report-sarif.ts';

const word = finding('spelling', '“alredy” is in no dictionary', {
  file: 'books/a b/ä.md',
  line: 3,
  column: 5,
});
const work = finding('work-uncited', 'hart1911 is cited nowhere');
const late = finding('name-near', '“Harow” is near “Harrow”', {
  file: '/srv/raw/mill.txt',
  line: 9,
  column: null,
});
const options = { version: '0.1.0', folder: 'books/a b', known: null };
const read = (json: string) => JSON.parse(json).runs[0];

test('rules, levels and places', () => {
  const log = JSON.parse(reportSarif([word, late, work], options));
  expect(log.version).toBe('2.1.0');
  const [{ tool, results, columnKind }] = log.runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver).toMatchObject({ name: 'Pamphleteer', version: '0.1.0' });
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'name-near',
    'spelling',
    'work-uncited',
  ]);
  expect(
    results.map(({ ruleIndex, level }: { ruleIndex: number; level: string }) => [ruleIndex, level]),
  ).toEqual([
    [0, 'note'],
    [1, 'warning'],
    [2, 'note'],
  ]);
  expect(results.map(({ locations }: { locations?: object[] }) => locations?.[0])).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'file:///srv/raw/mill.txt' }, region: { startLine: 9 } } },
    {
      physicalLocation: {
        artifactLocation: { uri: 'books/a%20b/%C3%A4.md' },
        region: { startLine: 3, startColumn: 5 },
      },
    },
    undefined,
  ]);
  expect(results[1].message.text).toContain('is in no dictionary. Set it right');
});

test('fingerprints stay when lines move, and differ where findings are alike', () => {
  const prints = (messages: (typeof word)[]) =>
    read(reportSarif(messages, options)).results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['pamphleteer/v1'],
    );
  const twice = prints([word, { ...word, line: 8 }]);
  expect(twice[0]).not.toBe(twice[1]);
  expect(
    prints([
      { ...word, line: 20 },
      { ...word, line: 30 },
    ]),
  ).toEqual(twice);
});

test('with a baseline every result says whether it is new', () => {
  const { results } = read(reportSarif([word, work], { ...options, known: new Set([work]) }));
  expect(results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
    'new',
    'unchanged',
  ]);
});
