import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elideRange } from '../../../pipeline/print/locators/elide-range.ts';
import {
  indexLocators,
  type Mention,
  PASSIM_LOCATORS,
} from '../../../pipeline/print/locators/index-locators.ts';
import { joinPages } from '../../../pipeline/print/locators/join-pages.ts';

describe('ranges are elided as the Chicago Manual has them', () => {
  // the examples are made after the rules of 9.61: a case each, and their borders
  test.each([
    ['3', '10', '3–10'],
    ['71', '72', '71–72'],
    ['96', '117', '96–117'],
    ['100', '104', '100–104'],
    ['1100', '1113', '1100–1113'],
    ['101', '108', '101–8'],
    ['109', '110', '109–10'],
    ['808', '833', '808–33'],
    ['1103', '1104', '1103–4'],
    ['321', '328', '321–28'],
    ['498', '532', '498–532'],
    ['1087', '1089', '1087–89'],
    ['1496', '1500', '1496–500'],
    ['11564', '11615', '11564–615'],
    ['12991', '13001', '12991–3001'],
    ['xxi', 'xxii', 'xxi–xxii'],
    ['45', '45', '45'],
  ])('%s to %s', (first, last, written) => expect(elideRange(first, last)).toBe(written));

  test('every range can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 500 }), (first, more) => {
        const last = String(first + more);
        const [from, to] = elideRange(String(first), last).split('–');
        expect(from).toBe(String(first));
        expect(last.endsWith(to)).toBe(true);
        expect(Number(`${from.slice(0, from.length - to.length)}${to}`.slice(-last.length))).toBe(
          Number(last),
        );
      }),
    );
  });
});

test('folios that count on are one range, roman and arabic never', () => {
  const joined = joinPages(['ix', 'x', '1', '2', '2', '3', '7', '8', '11']);
  expect(joined.map(({ first, last }) => `${first}-${last}`)).toEqual(['ix-x', '1-3', '7-8', '11-11']);
});

/** Mentions as `12 13n 14`: a page, with n one in a note. */
const mentions = (written: string): Mention[] =>
  written.split(' ').map((one, index) => ({
    id: `m${index}`,
    in: one.endsWith('n') ? 'note' : 'text',
    folio: one.replace('n', ''),
  }));
const locators = (written: string) =>
  indexLocators(mentions(written))
    .map(({ label }) => label)
    .join(', ');

describe('the locators of an entry', () => {
  test.each([
    ['12', '12'],
    ['12 12 12', '12'],
    ['12 13 14 15 20', '12–15, 20'],
    ['45n', '45n'],
    ['45n 45n', '45n'],
    // the note of a page that has the name itself is seen there
    ['45 45n', '45'],
    ['45n 45', '45'],
    ['12 13n 14', '12, 13n, 14'],
    ['12n 13n 14n', '12n, 13n, 14n'],
    ['107 108', '107–8'],
    ['x 1', 'x, 1'],
  ])('%s', (written, expected) => expect(locators(written)).toBe(expected));

  test('each leads to the first place on its page, in the text where it is there', () => {
    expect(indexLocators(mentions('12n 12 13 20n 20n')).map(({ id }) => id)).toEqual(['m1', 'm3']);
  });

  const scattered = (count: number, from = 10) =>
    Array.from({ length: count }, (_, index) => from + index * 2).join(' ');

  test('many scattered pages are passim, one fewer are not', () => {
    expect(locators(scattered(PASSIM_LOCATORS))).toBe('10–20\u00a0passim');
    expect(locators(scattered(PASSIM_LOCATORS - 1))).toBe('10, 12, 14, 16, 18');
  });

  test('passim ends where two pages go by, and begins and ends in the text', () => {
    expect(locators(`2 5n 7n ${scattered(6, 9)} 20n 23`)).toBe('2, 5n, 7n, 9–19\u00a0passim, 20n, 23');
    expect(locators('10 11 13 15n 17 18 20 22n 24 26')).toBe('10–26\u00a0passim');
    expect(locators('10 13 16 19 22 25 28 31')).toBe('10, 13, 16, 19, 22, 25, 28, 31');
  });

  test('no page with the name is lost, whatever the pages', () => {
    const pages = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(pages, (drawn) => {
        const sorted = drawn.toSorted(([a], [b]) => a - b);
        const written = sorted.map(([page, note]) => `${page}${note ? 'n' : ''}`).join(' ');
        const covered = new Set<number>();
        for (const label of locators(written).split(', ')) {
          const [from, to = from] = label.replace('n', '').replace('\u00a0passim', '').split('–').map(Number);
          for (let page = from; page <= to; page++) covered.add(page);
        }
        expect(sorted.filter(([page]) => !covered.has(page))).toEqual([]);
      }),
    );
  });
});
