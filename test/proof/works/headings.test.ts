import { expect, test } from 'vitest';
import { chapterOf } from '../../../pipeline/proof/works/chapter-of.ts';
import { readMarkup } from '../../../pipeline/proof/works/read-markup.ts';
import { readPlain } from '../../../pipeline/proof/works/read-plain.ts';

const prose = 'The boats came home early and nobody said a word about it. '.repeat(8);
const titles = (text: string) => readPlain(text).headings.map(({ title }) => title);

test('headings of a text with lines', () => {
  const text = [
    'THE SALT HARBOUR',
    'CHAPTER I',
    'The Quay',
    prose,
    'II. The Winter Council',
    prose,
    'Chapter Three',
    prose,
    'A line that is short',
    prose,
    'Notes',
    prose,
  ].join('\n\n');
  expect(titles(text)).toEqual([
    'THE SALT HARBOUR',
    'CHAPTER I: The Quay',
    'II. The Winter Council',
    'Chapter Three',
    'Notes',
  ]);
});

test('a list of contents is no run of chapters', () => {
  const text = ['CONTENTS', 'I. The Quay', 'II. The Loft', 'I. The Quay', prose, 'II. The Loft', prose].join(
    '\n\n',
  );
  expect(titles(text)).toEqual(['CONTENTS', 'I. The Quay', 'II. The Loft']);
  expect(readPlain(text).headings[1].at).toBeGreaterThan(text.indexOf('II. The Loft'));
});

test('headings of a text that has lost its lines are doubled', () => {
  const text = `I: The Quay I The Quay ${prose.repeat(4)} “Home! Home!” they cried. No, no. II: The Lofts’ Loft II The Lofts’ Loft ${prose.repeat(4)} Preface Preface This is it. The End the end ${prose}`;
  expect(titles(text)).toEqual(['I: The Quay', 'II: The Lofts’ Loft', 'Preface']);
});

test.each([
  ['XI: The Conquest of the Quay', 11, 'The Conquest of the Quay'],
  ['Chapter 4', 4, ''],
  ['Chapter Twelve: Home', 12, 'Home'],
  ['3. The Loft', 3, 'The Loft'],
  ['Appendix to Chapter IV', 4, 'Appendix to Chapter IV'],
  ['Civil Wars', null, 'Civil Wars'],
  ['Part of the Harbour', null, 'Part of the Harbour'],
  ['One Day', null, 'One Day'],
  ['I Was There', null, 'I Was There'],
])('the number of %s', (title, number, name) => {
  const copy = {
    work: 'a',
    file: 'a',
    title: 'a',
    text: title,
    headings: [{ at: 0, title, depth: 1 }],
    pages: [],
  };
  expect(chapterOf(copy, 0)).toMatchObject({ number, name });
});

test('headings, pages and words of a page', () => {
  const copy = readMarkup(
    `<html><head><title>A &amp; B</title></head><body><nav><h2>Contents</h2></nav><h1>Part One</h1>
    <h2>2. The <i>Loft</i></h2><p>One<span epub:type="pagebreak" title="12"/> two&nbsp;three.</p><script>four</script>
    <span role="doc-pagebreak" aria-label="13"></span><p>five</p></body></html>`,
  );
  expect(copy?.title).toBe('A & B');
  expect(copy?.headings.map(({ title, depth }) => [title, depth])).toEqual([
    ['Part One', 1],
    ['2. The Loft', 2],
  ]);
  expect(copy?.text.replace(/\s+/g, ' ').trim()).toBe('Part One 2. The Loft One two three. five');
  const at = (words: string) =>
    chapterOf({ work: 'a', file: 'a', title: '', ...copy! }, copy!.text.indexOf(words));
  expect(at('two')).toMatchObject({ number: 2, name: 'The Loft', page: '12' });
  expect(at('five')).toMatchObject({ page: '13' });
});

test('elements without end are no text', () => {
  expect(readMarkup('<div>'.repeat(100_000))).toBeNull();
});
