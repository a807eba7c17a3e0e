import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { assemble } from '../../pipeline/assemble/assemble.ts';
import { noteMark } from '../../pipeline/assemble/note-mark.ts';
import { runningHead } from '../../pipeline/assemble/running-head.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Note } from '../../pipeline/model/note.ts';
import { smallEdition, writtenText } from './small-edition.ts';

const place = { file: 'notes/a.yaml', line: 2, column: 3 };
const madeWith = { font: 'EB Garamond 1', pamphleteer: '0.1.0' };
const noteOn = (text: string, id: string, quote: string): Note => ({
  id,
  text,
  series: 'editor',
  status: 'draft',
  anchors: [{ quote, place }],
  body: 'Note.',
  bodyPlace: place,
  place,
});

function book(edition: Edition) {
  const texts = edition.texts.map(
    (text) =>
      annotate(
        text,
        edition.notes.filter((note) => note.text === text.id),
      ).value,
  );
  return assemble(edition, { texts, bibliography: [] }, madeWith);
}

test('the order of a book: front, parts and texts, back', () => {
  const edition = smallEdition([writtenText('one', 'Words.'), writtenText('contents', 'More.')]);
  const { value, messages } = book(edition);
  expect(messages).toEqual([]);
  expect(value.sections.map(({ id, matter, opens }) => `${id} ${matter} ${opens}`)).toEqual([
    'half-title front right',
    'title-page front right',
    'imprint front next',
    'contents-2 front right',
    'part-1 body right',
    'one body next',
    'contents body next',
    'colophon back next',
  ]);
});

test('a bare Markdown file has no half-title, imprint or colophon', () => {
  const edition = smallEdition([writtenText('one', 'Words.')], { folder: null });
  expect(book(edition).value.sections.map(({ id }) => id)).toEqual(['title-page', 'part-1', 'one']);
});

test('series are numbered apart, by text or through the book', () => {
  const texts = ['a', 'b'].map((id) =>
    writtenText(id, 'First[^x] and second words[^y].\n\n[^x]: X.\n\n[^y]: Y.\n'),
  );
  const notes = ['a', 'b'].flatMap((id) => [noteOn(id, 'two', 'second'), noteOn(id, 'one', 'First')]);
  const marks = book(smallEdition(texts, { notes })).value.sections.map(({ notes: set }) =>
    set.map(({ mark }) => mark).join(' '),
  );
  expect(marks.filter((line) => line !== '')).toEqual(['* 1 2 †', '‡ 1 2 §']);
});

test('two series with marks of one kind in one text are a warning', () => {
  const edition = smallEdition([writtenText('a', 'First[^x] words.\n\n[^x]: X.\n'), writtenText('b', '')], {
    notes: [noteOn('a', 'one', 'words')],
  });
  edition.book.notes.series = [
    { id: 'editor', marks: 'numbers', numbering: 'text' },
    { id: 'author', marks: 'numbers', numbering: 'text' },
  ];
  expect(
    book(edition)
      .messages.map(({ rule }) => rule)
      .toSorted(),
  ).toEqual(['series-marks-alike']);
});

describe('marks', () => {
  test('of each kind', () => {
    expect([1, 12].map((n) => noteMark(n, 'numbers'))).toEqual(['1', '12']);
    expect([1, 26, 27, 52, 53, 702, 703].map((n) => noteMark(n, 'letters'))).toEqual([
      'a',
      'z',
      'aa',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
    expect([1, 2, 6, 7, 12, 13].map((n) => noteMark(n, 'symbols'))).toEqual([
      '*',
      '†',
      '¶',
      '**',
      '¶¶',
      '***',
    ]);
  });
});

test('long titles are cut for the running head at a colon or a dash', () => {
  expect(runningHead('Short')).toBe('Short');
  expect(runningHead('A Title of Several Words: And a Long Explanation of It')).toBe(
    'A Title of Several Words',
  );
  expect(runningHead('A Long Title Without Any Colon That Print Will Have to Fit')).toMatch(/Fit$/);
});
