import fc from 'fast-check';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../pipeline/markdown/calendar/day-number.ts';
import { dayOfNumber } from '../../pipeline/markdown/calendar/day-of-number.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';

const parse = (markdown: string) => parseMarkdown(markdown, { file: 'a.md', line: 1 });
const set = (mark: string) => {
  const { value, messages } = parse(mark);
  expect(messages).toEqual([]);
  return plain(value);
};

describe('a date mark is printed in both calendars', () => {
  test.each([
    ['{os:1917-10-25}', '25 October (7 November) 1917'],
    ['{ns:1917-11-07}', '25 October (7 November) 1917'],
    ['{os:1917-10-10}', '10 (23) October 1917'],
    ['{os:1917-12-25}', '25 December 1917 (7 January 1918)'],
    ['{ns:1918-01-13}', '31 December 1917 (13 January 1918)'],
    ['{os:(1917)-10-25}', '25 October (7 November)'],
    ['{os:(1917)-10-10}', '10 (23) October'],
    ['{os:(1917)-12-25}', '25 December (7 January)'],
    // eleven days before 1800, twelve before 1900, thirteen after 29 February 1900 Old Style
    ['{os:1582-10-05}', '5 (15) October 1582'],
    ['{os:1700-02-18}', '18 (28) February 1700'],
    ['{os:1700-02-29}', '29 February (11 March) 1700'],
    ['{os:1799-05-26}', '26 May (6 June) 1799'],
    ['{os:1800-02-28}', '28 February (11 March) 1800'],
    ['{os:1800-03-01}', '1 (13) March 1800'],
    ['{os:1825-12-14}', '14 (26) December 1825'],
    ['{os:1900-02-28}', '28 February (12 March) 1900'],
    ['{os:1900-02-29}', '29 February (13 March) 1900'],
    ['{os:1900-03-01}', '1 (14) March 1900'],
    ['{ns:1900-03-14}', '1 (14) March 1900'],
    ['{os:1918-01-31}', '31 January (13 February) 1918'],
    // ranges
    ['{os:1917-07-03/05}', '3–5 (16–18) July 1917'],
    ['{os:(1917)-07-03/05}', '3–5 (16–18) July'],
    ['{os:1917-10-24/25}', '24–25 October (6–7 November) 1917'],
    ['{os:1917-08-27/31}', '27–31 August (9–13 September) 1917'],
    ['{os:1917-07-28/08-03}', '28 July–3 August (10–16 August) 1917'],
    ['{os:1917-12-30/1918-01-02}', '30 December 1917–2 January 1918 (12–15 January 1918)'],
    ['{os:1917-12-16/19}', '16–19 December 1917 (29 December 1917–1 January 1918)'],
  ])('%s', (mark, printed) => expect(set(mark)).toBe(printed));

  test('within words, after a citation and across lines', () => {
    expect(set('On {os:1917-10-25}, at night,\nand on {ns:1917-11-08}.')).toBe(
      'On 25 October (7 November) 1917, at night,\nand on 26 October (8 November) 1917.',
    );
    const { value } = parse('See [@reed, p. 3] on {os:1917-10-25}.');
    expect(plain(value)).toBe('See [@reed, p. 3] on 25 October (7 November) 1917.');
  });

  test('escaped, it is characters', () => expect(set('\\{os:1917-10-25}')).toBe('{os:1917-10-25}'));
});

test.each([
  ['{os:1917-02-29}', 'Julian calendar does not have'],
  ['{ns:1900-02-29}', 'Gregorian calendar does not have'],
  ['{os:1917-13-01}', 'has a month 13'],
  ['{os:1917-00-10}', 'has a month 0'],
  ['{os:1917-04-31}', 'does not have'],
  ['{os:1917-04-00}', 'does not have'],
  ['{os:1917-10}', 'is no date'],
  ['{os:}', 'is no date'],
  ['{ns:7 November 1917}', 'is no date'],
  ['{os:1582-10-04}', 'before 15 October 1582'],
  ['{os:1917-07-05/03}', 'ends before'],
  ['{os:1917-07-05/05}', 'ends before'],
  ['{os:1917-07-05/07-32}', 'does not have'],
])('%s is a message at its place and stays as written', (mark, words) => {
  const { value, messages } = parse(`One line\nand ${mark} here.`);
  expect(plain(value)).toContain(mark);
  expect(messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['date-mark-invalid', 2, 5],
  ]);
  expect(messages[0].message).toContain(words);
});

test('both calendars agree on the number of a day, and each on its days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_800_000, max: 2_700_000 }),
      fc.constantFrom('julian' as const, 'gregorian' as const),
      (number, calendar) => {
        expect(dayNumber(dayOfNumber(number, calendar), calendar)).toBe(number);
      },
    ),
  );
  // the Gregorian side by the calendar of the machine: day 2440588 is 1 January 1970
  for (let number = 2_299_161; number < 2_450_000; number += 97) {
    const date = new Date((number - 2_440_588) * 86_400_000);
    const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    expect(dayOfNumber(number, 'gregorian')).toEqual(expected);
  }
});

test('many marks cost time by their number', () => {
  const { value } = parse('{os:1917-10-25} and {os: '.repeat(20_000));
  expect(plain(value)).toContain('25 October (7 November) 1917 and {os: 25 October');
}, 5_000);
