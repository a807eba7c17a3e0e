import { describe, expect, test } from 'vitest';
import { findLines } from '../../../pipeline/print/marginalia/find-lines.ts';
import { lineNumbers } from '../../../pipeline/print/marginalia/line-numbers.ts';
import { stackWords } from '../../../pipeline/print/marginalia/stack-words.ts';
import type { PlacedLine } from '../../../pipeline/print/types.ts';

const line = (part: Partial<PlacedLine>): PlacedLine => ({
  page: 0,
  section: 's',
  block: 'b',
  note: null,
  from: 0,
  to: 10,
  y: 100,
  leading: 14,
  ...part,
});
const lines = (count: number, part: Partial<PlacedLine> = {}) =>
  Array.from({ length: count }, (_, at) =>
    line({ y: 500 - at * 14, from: at * 10, to: at * 10 + 10, ...part }),
  );

describe('line numbers', () => {
  const numbers = (all: PlacedLine[], every = 2) =>
    lineNumbers(all, every).map(({ number, line: { y } }) => [number, y]);

  test('every so many lines, over pages', () => {
    const all = [...lines(3), ...lines(3, { page: 1 })];
    expect(numbers(all)).toEqual([
      [2, 486],
      [4, 500],
      [6, 472],
    ]);
  });
  test('anew in every section, without notes', () => {
    const all = [...lines(3), ...lines(5, { note: 'n' }), ...lines(2, { section: 't', page: 1 })];
    expect(numbers(all)).toEqual([
      [2, 486],
      [2, 486],
    ]);
  });
  test('cells side by side are one line', () => {
    const row = (y: number) => [line({ y }), line({ y, block: 'c' }), line({ y, block: 'd' })];
    expect(numbers([...row(50), ...row(40)], 1)).toEqual([
      [1, 50],
      [2, 40],
    ]);
  });
});

describe('the lines that something stands beside', () => {
  const all = [...lines(3), ...lines(2, { note: 'n' })];
  const at = findLines(all);
  test.each([
    ['a range within a line', { block: 'b', from: 12, to: 15 }, [1]],
    ['a range over lines', { block: 'b', from: 8, to: 21 }, [0, 1, 2]],
    ['a range that ends with a line', { block: 'b', from: 3, to: 10 }, [0]],
    ['a place that begins a line', { block: 'b', from: 20, to: 20 }, [2]],
    ['a place behind all', { block: 'b', from: 99, to: 99 }, [2]],
    ['a note', { note: 'n' }, [3, 4]],
    ['nothing', { block: 'x', from: 0, to: 1 }, []],
  ])('%s', (_, place, expected) => {
    expect(at(place).map((one) => all.indexOf(one))).toEqual(expected);
  });
});

describe('words in the margin', () => {
  const words = (y: number, count = 1, page = 0) => ({
    page,
    y,
    lines: Array.from({ length: count }, () => 'x'),
  });
  const placed = (all: ReturnType<typeof words>[], foot = 0) => stackWords(all, 10, foot).map(({ y }) => y);

  test('stand at their lines where there is room', () => {
    expect(placed([words(50), words(90)])).toEqual([90, 50]);
  });
  test('move down as little as those above ask for', () => {
    expect(placed([words(90, 2), words(85), words(84), words(20)])).toEqual([90, 70, 60, 20]);
  });
  test('move up again at the foot', () => {
    expect(placed([words(12, 2), words(11), words(60)], 5)).toEqual([60, 25, 5]);
  });
  test('do not meet those of other pages', () => {
    expect(placed([words(50, 1, 1), words(50)])).toEqual([50, 50]);
  });
});
