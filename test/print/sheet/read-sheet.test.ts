import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gutterShift, pageFrame } from '../../../pipeline/print/sheet/page-frame.ts';
import { readSheet } from '../../../pipeline/print/sheet/read-sheet.ts';
import { projectSheet } from '../layout/doubles.ts';

const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const PROJECT = resolve(import.meta.dirname, '../../../templates/print/sheet.yaml');

describe('readSheet', () => {
  test('reads the project’s own page design without a word', () => {
    const { value, messages } = readSheet(readFileSync(PROJECT, 'utf8'), 'sheet.yaml');
    expect(messages).toEqual([]);
    expect(value?.styles.body).toMatchObject({
      size: 10.5,
      leading: 14,
      align: 'justify',
      before: 0,
      keep: 0,
    });
  });

  // Each folder holds edit.json (what to replace in the project's sheet, all of it where `from` is absent) and what
  // is to be said, as line:column message.
  test.each(readdirSync(FIXTURES))('%s is a message with its place and nothing else', (name) => {
    const { from, to, says } = JSON.parse(readFileSync(join(FIXTURES, name, 'edit.json'), 'utf8'));
    const good = readFileSync(PROJECT, 'utf8');
    const yaml = from === undefined ? to : good.replace(from, to);
    expect(yaml).not.toBe(good);
    const { value, messages } = readSheet(yaml, 'sheet.yaml');
    expect(value).toBeNull();
    const place = (line: number | null) =>
      line === null ? '' : yaml.split('\n')[line - 1].split(':')[0].trim();
    expect(messages.map(({ rule, file, line, message }) => [rule, file, place(line), message])).toEqual(
      says.map(([at, message]: string[]) => ['sheet-invalid', 'sheet.yaml', at, message]),
    );
    expect(messages.every(({ column }) => column !== null && column > 0)).toBe(true);
  });
});

describe('pageFrame', () => {
  test('A5 is 34 lines of 108 mm', () => {
    const frame = pageFrame(projectSheet(), { width: 148, height: 210 });
    expect(frame.lines).toBe(34);
    expect(frame.measureMillimetres).toBeCloseTo(108);
  });

  test('inner margins of thick books grow by a millimetre a hundred pages above the first', () => {
    const sheet = projectSheet();
    const millimetres = [99, 199, 200, 399].map((pages) => (gutterShift(sheet, pages) / 72) * 25.4);
    expect(millimetres.map((value) => Math.round(value))).toEqual([0, 0, 1, 2]);
  });
});
