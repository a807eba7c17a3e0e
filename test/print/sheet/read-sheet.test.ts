import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gutterShift, pageFrame } from '../../../pipeline/print/sheet/page-frame.ts';
import { readSheet } from '../../../pipeline/print/sheet/read-sheet.ts';
import { sheetFor } from '../../../pipeline/print/sheet/sheet-for.ts';
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
  // Sizes as book.yaml names them; what is to be seen of each: mm of inner, outer, top, lines, and how many lines.
  test.each([
    ['A5', 148, 210, { inner: 17, outer: 23, top: 19, measure: 108, lines: 34 }],
    ['A6', 105, 148, { inner: 12.06, outer: 16.32, top: 13.4, measure: 76.62, lines: 28 }],
    ['5.5x8.5in', 139.7, 215.9, { inner: 16.05, outer: 21.71, top: 19.58, measure: 101.94, lines: 35 }],
    ['6x9in', 152.4, 228.6, { inner: 17.51, outer: 23.68, top: 20.64, measure: 111.21, lines: 37 }],
    ['royal', 156, 234, { inner: 17.92, outer: 24.24, top: 21.17, measure: 113.84, lines: 38 }],
    // a measure of more than 125 mm is too long to read: the margins take the rest, and share it as ever
    ['A4', 210, 297, { inner: 36.12, outer: 48.88, top: 26.81, measure: 125, lines: 48 }],
  ])('%s', (_name, width, height, expected) => {
    const trim = { width, height };
    const frame = pageFrame(sheetFor(projectSheet(), trim), trim);
    const found = Object.fromEntries(
      Object.entries({ ...frame, measure: frame.measure }).map(([name, points]) => [
        name,
        (points / 72) * 25.4,
      ]),
    );
    const { lines, ...lengths } = expected;
    expect(frame.lines).toBe(lines);
    for (const [name, millimetres] of Object.entries(lengths))
      expect(Math.abs(found[name] - millimetres), name).toBeLessThan(0.1);
    expect(frame.inner + frame.measure + frame.outer).toBeCloseTo(frame.width);
  });

  test('inner margins of thick books grow by a millimetre a hundred pages above the first', () => {
    const sheet = projectSheet();
    const shift = (pages: number, width = 148) =>
      Math.round((gutterShift(sheet, pageFrame(sheet, { width, height: 210 }), pages) / 72) * 25.4 * 100) /
      100;
    expect([99, 199, 200, 399].map((pages) => shift(pages))).toEqual([0, 0, 1, 2]);
    // the outer margin keeps ten millimetres
    expect(shift(9999)).toBe(13);
    expect(shift(9999, 105)).toBe(6.32);
  });
});

describe('sheetFor', () => {
  const sheet = projectSheet();
  const A6 = { width: 105, height: 148 };

  test('leaves a page of long lines as it is', () => {
    expect(sheetFor(sheet, { width: 148, height: 210 })).toBe(sheet);
    expect(sheetFor(sheet, { width: 124, height: 210 })).toBe(sheet);
    expect(sheetFor(sheet, { width: 123, height: 210 })).not.toBe(sheet);
  });

  test('sets a small page smaller, on a grid of its own, and nothing too small to read', () => {
    const small = sheetFor(sheet, A6);
    expect(small.grid).toBe(12);
    expect(small.styles.body).toMatchObject({ size: 9.5, leading: 12 });
    expect(small.styles.title).toMatchObject({ size: 16.2, leading: 18 });
    expect(small.styles.note).toMatchObject({ size: 8.5, leading: 10 });
    expect(small.styles.index).toMatchObject({ size: 8.5, leading: 10 });
    expect(small.notes.leading).toBe(10);
    for (const [name, { size, leading }] of Object.entries(small.styles)) {
      expect(size, name).toBeGreaterThanOrEqual(8.5);
      expect(leading % (name === 'index' || name.startsWith('note') ? 10 : 6), name).toBe(0);
    }
  });
});
