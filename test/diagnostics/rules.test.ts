import { expect, test } from 'vitest';
import { applySilence } from '../../pipeline/diagnostics/apply-silence.ts';
import { exitStatus } from '../../pipeline/diagnostics/exit-status.ts';
import { explainRule } from '../../pipeline/diagnostics/explain-rule.ts';
import { finding } from '../../pipeline/diagnostics/finding.ts';
import { nearestRules } from '../../pipeline/diagnostics/nearest-rules.ts';
import { reportJson } from '../../pipeline/diagnostics/report-json.ts';

const error = finding('key-missing', 'a');
const warning = finding('work-incomplete', 'b');
const hint = finding('front-matter-ignored', 'c');

test('a rule explained', () => {
  expect(explainRule('isbn-invalid')).toMatch(
    /^isbn-invalid \(error\)\n.*13 digits.*\n\nWhy: .*\nFix: .*\nAn error/,
  );
  expect(explainRule('work-incomplete')).toContain('silence: {work-incomplete: the reason}');
  for (const unknown of ['', 'no-such-rule', 'toString', '__proto__'])
    expect(explainRule(unknown)).toBeNull();
});

test('the rules that a mistyped one may have meant', () => {
  expect(nearestRules('isbn-invalide')[0]).toBe('isbn-invalid');
  expect(nearestRules('ISBN-INVALID')[0]).toBe('isbn-invalid');
  expect(nearestRules('isbn')).toContain('isbn-invalid');
  expect(nearestRules('')).toEqual([]);
  expect(nearestRules('x'.repeat(1_000_000))).toEqual([]);
});

test('exit status: hints only, or anything worse', () => {
  expect(exitStatus([])).toBe(0);
  expect(exitStatus([hint])).toBe(0);
  expect(exitStatus([hint, warning])).toBe(1);
  expect(exitStatus([error])).toBe(1);
});

test('silence takes out warnings and hints, never errors', () => {
  const silence = { 'key-missing': 'r', 'work-incomplete': 'r' };
  expect(applySilence([error, warning, hint], silence)).toEqual([error, hint]);
  expect(applySilence([warning], {})).toEqual([warning]);
  expect(applySilence([finding('id-invalid', 'x')], Object.create(silence))).toHaveLength(1);
});

test('one JSON object with the messages in the order of their places', () => {
  const at = (line: number) => ({ ...warning, file: 'f', line, column: 1 });
  const report = reportJson({ edition: 'e' }, [at(2), at(1), at(2)]);
  expect(JSON.parse(report)).toEqual({ edition: 'e', messages: [at(1), at(2)] });
});
