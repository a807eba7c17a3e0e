import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { finding } from '../../../pipeline/diagnostics/finding.ts';
import type { Pictures } from '../../../pipeline/model/picture.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import type { Sheet } from '../../../pipeline/print/sheet/schema.ts';
import type { Line, Paragraph } from '../../../pipeline/print/types.ts';
import { editionFonts } from '../lines/edition-fonts.ts';
import { breakGreedily, projectSheet, typewriter } from './doubles.ts';
import { book, note, section } from './made-up-book.ts';
import { drawing } from './made-up-pictures.ts';
import { TRIM } from './set-made-up.ts';
import { call, h } from './tree.ts';

interface Made {
  notes?: ReturnType<typeof note>[];
  pictures?: Pictures;
  sheet?: Sheet;
  breakLines?: (paragraph: Paragraph) => Line[];
}

/** All that is said of a text of these blocks; each block stands on the line of its number. */
function said(blocks: Element[], made: Made = {}) {
  const children = blocks.map((block, index) => placed(block, index + 1));
  const { notes = [], pictures = {}, sheet = projectSheet(), breakLines = breakGreedily } = made;
  const whole = book([section({ id: 'text', role: 'chapter', file: 'a.md', notes }, children)]);
  const options = { trim: TRIM, sheet, shaper: typewriter, fonts: editionFonts() };
  const broken = (paragraph: Paragraph) => ({ value: breakLines(paragraph), messages: [] });
  return setPages({ ...whole, pictures }, { ...options, breakLines: broken }).messages;
}

const placed = (node: Element, line: number): Element => ({
  ...node,
  position: at(line),
  children: node.children.map(
    (child): ElementContent => (child.type === 'element' ? placed(child, line) : child),
  ),
});
const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
const place = (line: number) => ({ file: 'a.md', line, column: 1 });
const line = () => h('p', {}, 'Baren tol');
const lines = (count: number) => Array.from({ length: count }, line);
/** A picture that fills a page, but for what `drawing` leaves free below it. */
const whole = drawing('a.svg', 108, 168);
const figure = () => h('figure', {}, h('img', { src: 'a.svg', alt: 'All of a page' }));
/** Lines of a page of the project's sheet. */
const FULL = 34;

describe('what pages could not meet is told with the page and the place', () => {
  test('nothing, of pages that fill', () => {
    expect(said(lines(FULL * 3))).toEqual([]);
  });

  test('a heading at the foot of a page, where headings alone follow each other', () => {
    const found = said([...Array.from({ length: 40 }, () => h('h2', {}, 'Baren')), line()]);
    expect(found).toEqual([
      finding(
        'page-break-forced',
        'A heading is parted from what follows it on page 1 (no. 1 of “text”).',
        place(17),
      ),
      finding(
        'page-break-forced',
        'A heading is parted from what follows it on page 2 (no. 2 of “text”).',
        place(34),
      ),
    ]);
  });

  test('a last page of one line', () => {
    expect(said([figure(), line()], { pictures: whole })).toEqual([
      finding('page-last-short', 'The last page, page 2 (no. 2 of “text”), has a line of text.', place(2)),
    ]);
  });

  test('a divided word at the foot of a right-hand page, and none at that of a left-hand one', () => {
    const breakLines = (paragraph: Paragraph) =>
      breakGreedily(paragraph).map((one) => ({ ...one, hyphen: !one.last }));
    const long = h('p', {}, 'baren '.repeat(1400));
    const found = said([long], { breakLines });
    expect(found.map(({ rule, message, line: on }) => [rule, message, on])).toEqual([
      ['page-hyphen', 'The last word on page 1 (no. 1 of “text”) is divided.', 1],
      ['page-hyphen', 'The last word on page 3 (no. 3 of “text”) is divided.', 1],
    ]);
  });

  test('a page that ends early before what is deep', () => {
    expect(said([...lines(20), figure(), ...lines(3)], { pictures: whole })).toEqual([
      finding('page-early', '14 lines on page 1 (no. 1 of “text”) stay empty.', place(21)),
    ]);
  });

  test('facing pages a line apart', () => {
    const found = said([figure(), ...lines(FULL - 1), figure(), ...lines(5)], { pictures: whole });
    expect(found).toEqual([
      finding(
        'pages-uneven',
        'The foot of page 3 (no. 3 of “text”) and that of the page before it are a line apart.',
        place(35),
      ),
    ]);
  });

  test('what is deeper than a page', () => {
    const sheet = { ...projectSheet(), openings: { sink: 80 } };
    const found = said([h('header.opening', {}, h('h1', {}, 'Baren')), ...lines(3)], { sheet });
    expect(found).toEqual([
      finding('block-too-deep', 'A block on page 1 (no. 1 of “text”) is deeper than the page.', {
        file: 'a.md',
        line: null,
        column: null,
      }),
    ]);
  });

  test('notes alone on a page, and a note on three pages', () => {
    const long = { ...note('n1', '1', h('p', {}, 'baren '.repeat(1500))), place: place(9) };
    const found = said([h('p', {}, 'Ba', call('n1', '1')), ...lines(4)], { notes: [long] });
    expect(found.map(({ rule, message, line: on }) => [rule, message, on])).toEqual([
      ['page-of-notes', 'On page 2 (no. 2 of “text”) stand notes alone: text/n1.', 9],
      ['page-of-notes', 'On page 3 (no. 3 of “text”) stand notes alone: text/n1.', 9],
      ['note-over-pages', 'Note text/n1 takes 4 pages, from page 1 (no. 1 of “text”) to page 4.', 9],
    ]);
  });

  test('a note that finds no room on the page of its call, at the paragraph of the call', () => {
    const notes = [1, 2].map((number) => note(`n${number}`, `${number}`, h('p', {}, 'baren '.repeat(700))));
    const calls = notes.map(({ id, mark }) => call(id, mark));
    const found = said([...lines(5), h('p', {}, 'Ba', ...calls), ...lines(60)], { notes });
    expect(found[0]).toEqual(
      finding(
        'notes-too-many',
        'There is no room on page 1 (no. 1 of “text”) for notes called there: text/n2.',
        place(6),
      ),
    );
  });
});
