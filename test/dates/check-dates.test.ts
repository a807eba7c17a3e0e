import { expect, test } from 'vitest';
import { checkDates } from '../../pipeline/dates/check-dates.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { PlacedNote } from '../../pipeline/model/note.ts';
import { writtenText } from '../assemble/small-edition.ts';

const place = { file: 'notes/a.yaml', line: 4, column: 3 };
const note = (markdown: string, lemmas: PlacedNote['lemmas'] = []): PlacedNote => ({
  id: 'n-a_b',
  key: 'a/b',
  series: 'editor',
  status: 'draft',
  calls: [],
  lemmas,
  body: parseMarkdown(markdown, { file: 'notes/a.yaml', line: 9 }).value,
  place,
});
const check = (markdown: string, notes: PlacedNote[] = []) => {
  const text = writtenText('a', markdown);
  return checkDates([{ text, body: text.body, notes }]);
};

test.each([
  ['The flood of 25 October 1917.', '25 October 1917'],
  ['The flood of October 25, 1917.', 'October 25, 1917'],
  ['The flood of Oct. 25th 1917.', 'Oct. 25th 1917'],
  ['The flood of the 9th of January, 1905.', '9th of January, 1905'],
  ['In 1917 it rained. It froze on 4 July', '4 July'],
  ['In June 1917 it rained, most on the twenty-first of that month', 'the twenty-first of that month'],
  ['In 1917 it rained.\n\nIt froze on 4 July', '4 July'],
  ['On 13 February 1918', '13 February 1918'],
  ['On 15 October 1582', '15 October 1582'],
  ['| Day | What |\n|---|---|\n| 3 April 1917 | Sun |\n', '3 April 1917'],
  ['On 25 October 1917 and on 26 April 1917', '25 October 1917'],
])('%s', (markdown, date) => {
  const [found] = check(markdown);
  expect(found).toMatchObject({ rule: 'date-without-style', severity: 'warning', file: 'texts/a.md' });
  expect(found.message).toContain(`“${date}”`);
});

test.each([
  'On 25 October (7 November) 1917 and on 10 (23) October 1917.',
  'On {os:1917-10-25} and {os:1917-12-25} and {os:1917-07-03/05} and {os:1917-07-28/08-03}.',
  'In 1917: {os:(1917)-10-25}, {os:(1917)-12-30}.',
  'On 25 October/7 November 1917, or 23 February [8 March] 1917.',
  'On 8 March 1917, or 23 February by the other count.',
  'On 25 October 1917 (Old Style), on 25 October 1917, O.S., on 25 October 1917 by the Julian calendar.',
  'On 14 February 1918 and 3 March 1918, on 14 October 1582, on 25 October 2017.',
  'On the fourth of that month, in 1917.',
  'On 25 October, in no year. In October 1917. In 1917 there may 14 have been.',
  '| Old | New | What |\n|---|---|---|\n| 25 December 1917 | 7 January 1918 | Rain |\n| 3 April 1917 | 16 April | Sun |\n',
  'In 1917 [@reed, 25 October 1917] it rained.',
])('says its style, or needs none: %s', (markdown) => expect(check(markdown)).toEqual([]));

test('the dates of a quotation are told once, as a hint', () => {
  const found = check(
    'In 1917\n\n> It began on 25 October 1917, and on 4 July; on 9 (22) January nothing.\n',
  );
  expect(found).toMatchObject([{ rule: 'date-in-quotation', severity: 'hint', line: 3, column: 15 }]);
  expect(found[0].message).toContain('“25 October 1917”, “4 July” in a quotation do not');
});

test('a date that a note is keyed to is explained by it', () => {
  const lemma = (from: number, to: number) => [note('Words.', [{ from, to }])];
  expect(check('It rained on 25 October 1917.', lemma(13, 28))).toEqual([]);
  expect(check('It rained on 25 October 1917.', lemma(3, 9))).toHaveLength(1);
});

test('in notes, dates with a year count; each has its place and its mark', () => {
  const found = check('Words.', [note('In 1917, on 4 July.'), note('Then\non 9 January 1905.')]);
  expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['notes/a.yaml', 10, '“9 January 1905” does not say its calendar'],
  ]);
  expect(found[0].fix).toContain('{os:1905-01-09}');
});

test('time goes with the text', () => {
  expect(check('4 May 1917, '.repeat(20_000)).length).toBe(20_000);
}, 10_000);
