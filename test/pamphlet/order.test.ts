import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainOrder } from '../../pipeline/pamphlet/order/explain-order.ts';
import { type OrderOptions, orderSheets } from '../../pipeline/pamphlet/order/order-sheets.ts';
import type { Cell } from '../../pipeline/pamphlet/order/types.ts';
import { type Axis, cutPile, foldAndRead, paperOf, readLeaves, readMiniBook } from './fold.ts';

const numbers = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

const options = fc.record({
  scheme: fc.constantFrom('saddle', 'signatures', 'perfect', 'cut'),
  up: fc.constantFrom(2, 4),
  signature: fc.integer({ min: 1, max: 10 }).map((sheets) => 4 * sheets),
  direction: fc.constantFrom('ltr', 'rtl'),
  backTurned: fc.boolean(),
  backCover: fc.boolean(),
}) as fc.Arbitrary<OrderOptions>;

const job = fc.record({ n: fc.integer({ min: 1, max: 200 }), options });

/** Cuts, gathers and folds the printed sheets as the scheme says. */
function bind(n: number, given: OrderOptions) {
  const { sheets } = orderSheets(numbers(n), given);
  const axis: Axis = given.backTurned ? 'level' : 'upright';
  const spine = given.direction === 'ltr' ? 'left' : 'right';
  const papers = sheets.map((sheet) => paperOf(sheet, axis));
  // bound on the right, one takes the pile from the right: the simulator's hands are mirrored for leaves
  const width = given.scheme === 'cut' ? 1 : 2;
  const pile =
    width === 1 && spine === 'right'
      ? cutPile(
          papers.map((paper) => paper.map((row) => row.toReversed())),
          width,
        )
      : cutPile(papers, width);
  if (given.scheme === 'cut') return readLeaves(pile);
  const perSection =
    given.scheme === 'saddle' ? pile.length : given.scheme === 'perfect' ? 1 : given.signature / 4;
  const sections = Array.from({ length: Math.ceil(pile.length / perSection) }, (_, index) =>
    pile.slice(index * perSection, (index + 1) * perSection),
  );
  return sections.flatMap((section) => foldAndRead(section, spine));
}

test('every page stands once, no place stands twice', () => {
  fc.assert(
    fc.property(job, ({ n, options }) => {
      const { sheets, places } = orderSheets(numbers(n), options);
      const cells = sheets
        .flatMap(({ front, back }) => [...front.flat(), ...(back ?? []).flat()])
        .filter((cell): cell is Cell => cell !== null);
      const pages = cells.flatMap(({ page }) => page ?? []);
      expect(pages.toSorted((a, b) => a - b)).toEqual(numbers(n));
      expect(cells.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(numbers(places.length));
    }),
  );
});

test('cut, gathered and folded, the sheets give the order of reading, every page upright', () => {
  fc.assert(
    fc.property(job, ({ n, options }) => {
      const read = bind(n, options);
      const pages = read.map(({ page }) => page);
      expect(pages.filter((page) => page !== null)).toEqual(numbers(n));
      expect(read.every(({ up }) => up)).toBe(true);
      // blanks at the end, or together before the last page
      const blanks = pages.length - n;
      const before = options.backCover && n > 1 ? n - 1 : n;
      expect(pages.slice(before, before + blanks).every((page) => page === null)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('no more sheets and blanks than the scheme needs', () => {
  fc.assert(
    fc.property(job, ({ n, options }) => {
      const { sheets, places } = orderSheets(numbers(n), options);
      const multiple = options.scheme === 'cut' ? 2 : 4;
      expect(places.length - n).toBeLessThan(multiple);
      expect(sheets.length).toBe(Math.ceil(places.length / (2 * options.up)));
    }),
  );
});

test('signatures: all of the size asked for, the last one shorter', () => {
  fc.assert(
    fc.property(job, ({ n, options }) => {
      const { sheets, places } = orderSheets(numbers(n), { ...options, scheme: 'signatures' });
      const sections = new Map<number, number>();
      for (const { front, back } of sheets)
        for (const cell of [...front.flat(), ...(back ?? []).flat()])
          if (cell !== null) sections.set(cell.section, (sections.get(cell.section) ?? 0) + 1);
      const sizes = [...sections].toSorted(([a], [b]) => a - b).map(([, size]) => size);
      const last = sizes.pop() ?? 0;
      expect(sizes.every((size) => size === options.signature)).toBe(true);
      expect(last).toBe(places.length - sizes.length * options.signature);
      expect(last).toBeLessThanOrEqual(options.signature);
    }),
  );
});

test('right to left is the mirror image', () => {
  fc.assert(
    fc.property(job, ({ n, options }) => {
      const ltr = orderSheets(numbers(n), { ...options, direction: 'ltr' }).sheets;
      const rtl = orderSheets(numbers(n), { ...options, direction: 'rtl' }).sheets;
      const mirror = (side: (Cell | null)[][] | null) => side?.map((row) => row.toReversed()) ?? null;
      expect(rtl).toEqual(ltr.map(({ front, back }) => ({ front: mirror(front), back: mirror(back) })));
    }),
  );
});

describe('mini-book', () => {
  const given: OrderOptions = {
    scheme: 'mini',
    up: 2,
    signature: 16,
    direction: 'ltr',
    backTurned: false,
    backCover: false,
  };
  test.each(['ltr', 'rtl'] as const)('%s: slit, pushed together and read', (direction) => {
    const { sheets } = orderSheets(numbers(8), { ...given, direction });
    expect(sheets.length).toBe(1);
    expect(sheets[0].back).toBe(null);
    const front = sheets[0].front as Cell[][];
    expect(readMiniBook(front, 1)).toEqual({ pages: numbers(8), upright: true });
    // the covers hang together at the spine: page 8 to the left of page 1, or to its right
    const row = front[1].map(({ page }) => page);
    expect(row.indexOf(8) - row.indexOf(1)).toBe(direction === 'ltr' ? -1 : 1);
  });
  test('fewer pages: blanks', () => {
    const { sheets } = orderSheets(numbers(6), given);
    expect(sheets[0].front.map((row) => row.map((cell) => cell?.page))).toEqual([
      [5, 4, 3, 2],
      [6, null, null, 1],
    ]);
  });
});

describe('what is printed of it', () => {
  const given: OrderOptions = {
    scheme: 'saddle',
    up: 2,
    signature: 16,
    direction: 'ltr',
    backTurned: false,
    backCover: false,
  };
  test('eight pages, folded in the mind', () => {
    const written = readFileSync(join(import.meta.dirname, 'fixtures/eight-pages.txt'), 'utf8');
    const sides = [...written.matchAll(/^(?:outer|inner) sheet, (?:out|in)side +(\d) (\d)$/gm)];
    expect(sides.length).toBe(4);
    const printed = explainOrder(orderSheets(numbers(8), given)).map((line) => line.match(/\d+ +\d+$/)?.[0]);
    expect(printed.map((line) => line?.split(/ +/))).toEqual(sides.map(([, left, right]) => [left, right]));
  });
  test('blanks, turned backs', () => {
    const order = orderSheets(numbers(6), { ...given, backTurned: true });
    expect(explainOrder(order)).toEqual([
      'sheet 1  front   ·   1',
      '         back   ·*  2*',
      'sheet 2  front   6   3',
      '         back   5*  4*',
    ]);
  });
  test('rows of leaves, waste', () => {
    const order = orderSheets(numbers(10), { ...given, scheme: 'cut', up: 4, backCover: true });
    expect(explainOrder(order)).toEqual([
      'sheet 1  front   1   5  /   9   ×',
      '         back    6   2  /   ×  10',
      'sheet 2  front   3   7  /   ×   ×',
      '         back    8   4  /   ×   ×',
    ]);
  });
});
