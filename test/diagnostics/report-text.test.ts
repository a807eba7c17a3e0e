import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportText } from '../../pipeline/diagnostics/report-text.ts';
import type { Message } from '../../pipeline/model/message.ts';

const message = (part: Partial<Message>): Message => ({
  rule: 'key-unknown',
  severity: 'error',
  file: 'book.yaml',
  line: 3,
  column: 1,
  message: '`titel` is not known',
  why: 'It would have no effect.',
  fix: 'Write `title`.',
  ...part,
});

test('place, severity, rule, what, why, fix', () => {
  expect(reportText([message({})], { colour: false })).toBe(
    [
      'book.yaml:3:1: error key-unknown: `titel` is not known',
      '    why: It would have no effect.',
      '    fix: Write `title`.',
      '1 error',
      '',
    ].join('\n'),
  );
});

test('in the order of places, each once, why and the same fix once', () => {
  const messages = [
    message({
      file: null,
      line: null,
      column: null,
      rule: 'browser',
      severity: 'hint',
      why: 'W.',
      fix: 'F.',
    }),
    message({ line: 10 }),
    message({ line: 9, fix: 'Write `date`.' }),
    message({ file: 'a.md', severity: 'warning', rule: 'text-long', line: null, column: null }),
    message({ line: 10 }),
  ];
  expect(reportText(messages, { colour: false }).split('\n')).toEqual([
    'a.md: warning text-long: `titel` is not known',
    '    why: It would have no effect.',
    '    fix: Write `title`.',
    'book.yaml:9:1: error key-unknown: `titel` is not known',
    '    why: It would have no effect.',
    '    fix: Write `date`.',
    'book.yaml:10:1: error key-unknown: `titel` is not known',
    '    fix: Write `title`.',
    'hint browser: `titel` is not known',
    '    why: W.',
    '    fix: F.',
    '2 errors, 1 warning, 1 hint',
    '',
  ]);
});

test('nothing to report', () => {
  expect(reportText([], { colour: true })).toBe('');
});

test('colour is only in the severity', () => {
  const plain = reportText([message({})], { colour: false });
  const coloured = reportText([message({})], { colour: true });
  expect(coloured).toContain('\u001b[31merror\u001b[0m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('no text can send control sequences to a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const report = reportText([message({ message: text, file: text, fix: text })], { colour: false });
      expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(report.split('\n').length).toBe(5);
    }),
  );
  expect(reportText([message({ message: '\u001b[2J' })], { colour: false })).toContain('\\u001b[2J');
});

test('the order in which messages were found does not matter', () => {
  const some = fc.array(
    fc.record({
      file: fc.constantFrom('a', 'b', null),
      line: fc.constantFrom(1, 2, null),
      rule: fc.constantFrom('x', 'y'),
    }),
  );
  fc.assert(
    fc.property(some, (parts) => {
      const messages = parts.map((part) => message(part));
      const reversed = [...messages].reverse();
      expect(reportText(reversed, { colour: false })).toBe(reportText(messages, { colour: false }));
    }),
  );
});
