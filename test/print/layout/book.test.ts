import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { book, contents, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { readPages } from './read-pages.ts';
import { sampleBook } from './sample-book.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

const p = (id: string, words: number) => h('p', { dataBlock: id, id }, madeUpWords(words, words));

describe('the order of pages', () => {
  const { layout, messages } = setMadeUp(sampleBook());
  const { pages, places } = layout.pageMap;

  test('nothing is found in a sound book', () => {
    expect(faults(messages)).toEqual([]);
  });

  test('sections that open on the right do so, after a blank where it is needed', () => {
    for (const id of ['half-title', 'title-page', 'contents', 'first', 'part'])
      expect(places[id] % 2).toBe(0);
    const blanks = pages.filter((page) => page.blank);
    expect(blanks.map((page) => page.index % 2)).toEqual(blanks.map(() => 1));
    expect(blanks.every((page) => page.section === null && page.start === null)).toBe(true);
    expect(readPages(layout.html).map((page) => page.blank)).toEqual(pages.map((page) => page.blank));
  });

  test('folios are roman in front and begin with 1 on the first page of the body', () => {
    expect(pages.slice(0, 5).map((page) => page.folio)).toEqual(['i', 'ii', 'iii', 'iv', 'v']);
    expect(pages[places.first].folio).toBe('1');
    expect(pages.at(-1)?.folio).toBe(`${pages.length - places.first}`);
  });

  test('the contents name the folio of each target', () => {
    const entries = [
      ...layout.html.matchAll(
        /<a href="https:\/\/x\.invalid\/#(\w+)">[^<]*<\/a> <span style="margin-right:[\d.]+px"><\/span><span class="folio"[^>]*>([^<]+)</g,
      ),
    ];
    expect(entries.map(([, id, folio]) => [id, folio])).toEqual(
      ['first', 'part', 'second', 'works'].map((id) => [id, pages[places[id]].folio]),
    );
  });

  test('heads stand on neither openings nor blanks nor display pages, folios not on blanks and display pages', () => {
    const heads = new Map(
      layout.stamps.filter((one) => one.kind === 'header').map((one) => [one.page, one.text]),
    );
    const folios = new Map(
      layout.stamps.filter((one) => one.kind === 'footer').map((one) => [one.page, one.text]),
    );
    pages.forEach((page, index) => {
      const opening = index === 0 || pages[index - 1].section !== page.section;
      const bare = page.blank || ['half-title', 'title-page', 'part'].includes(page.section ?? '');
      expect(folios.get(index)).toBe(bare ? undefined : page.folio);
      if (opening || bare) expect(heads.has(index)).toBe(false);
      else
        expect(heads.get(index)).toBe(
          index % 2 === 1 ? 'A Made-up Book' : page.section === 'first' ? 'A First Text' : heads.get(index),
        );
    });
  });

  test('folios stand at the outer edge', () => {
    const { width } = layout.trim;
    for (const stamp of layout.stamps.filter((one) => one.kind === 'footer'))
      expect(
        stamp.page % 2 === 0
          ? stamp.x > width / 2 && stamp.align === 'right'
          : stamp.x < width / 2 && stamp.align === 'left',
      ).toBe(true);
  });

  test('every link leads somewhere', () => {
    const targets = [...layout.html.matchAll(/href="https:\/\/x\.invalid\/#([^"]+)"/g)].map(([, id]) =>
      decodeURIComponent(id),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const id of targets) expect(layout.destinations).toHaveProperty([id]);
  });

  test('destinations lie on their pages, in reading order', () => {
    for (const { page, top } of Object.values(layout.destinations)) {
      expect(page).toBeLessThan(pages.length);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(layout.trim.height);
    }
    const at = (id: string) => layout.destinations[id].page * 1000 + layout.destinations[id].top;
    const order = [
      'first',
      'first-title',
      'c-n1',
      'c-n2',
      'a-head',
      'b-head',
      'c-head',
      'part',
      'second',
      'w-one',
      'w-two',
    ];
    expect([...order].sort((a, b) => at(a) - at(b))).toEqual(order);
  });
});

describe('the page map', () => {
  test('says which block a page begins with, and how many plain characters of it stand before', () => {
    const words = madeUpWords(700, 3);
    const half = words.indexOf(' ', words.length / 4);
    const text = h('p', { dataBlock: 'long' }, words.slice(0, half), call('n1', '1'), words.slice(half));
    const made = book([
      section({ id: 'text', role: 'chapter', notes: [note('n1', '1', p('x', 5))] }, [text]),
    ]);
    const { layout } = setMadeUp(made);
    const starts = layout.pageMap.pages.map((page) => page.start);
    expect(starts[0]).toEqual({ block: 'long', offset: 0 });
    expect(starts.length).toBeGreaterThan(1);
    const pages = readPages(layout.html);
    starts.forEach((start, index) => {
      const begins = pages[index].text.trim().split(' ').slice(0, 4).join(' ');
      expect(words.slice(start?.offset).startsWith(begins)).toBe(true);
    });
  });
});

describe('what is found', () => {
  const rulesOf = (sections: Parameters<typeof book>[0], trim?: { width: number; height: number }) =>
    setMadeUp(book(sections), trim).messages.map(({ rule }) => rule);

  test('a character without a glyph, once a block', () => {
    const found = setMadeUp(
      book([section({ id: 'text', role: 'chapter' }, [h('p', { dataBlock: 'cold' }, 'A ☃ and a ☃ more')])]),
    );
    expect(found.messages.map(({ rule, message }) => [rule, message])).toEqual([
      ['glyph-missing', 'No font of the edition has “☃” (U+2603), in “A ☃ and a ☃ more …” of “text”.'],
    ]);
  });

  test('a trim that is too small, and then no pages', () => {
    const { layout, messages } = setMadeUp(sampleBook(), { width: 60, height: 80 });
    expect(messages.map(({ rule }) => rule)).toEqual(['trim-too-small']);
    expect(layout.pageMap.pages).toEqual([]);
  });

  test('more pages than the browser can print below each other', () => {
    const short = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        section({ id: `text-${index}`, role: 'chapter' }, [h('p', {}, 'Baren.')]),
      );
    // 2 ** 25 pixels, 125/16 of them a point, are 75 pages of 20 m, and 76 without the point that paper is higher at most
    const high = { width: 148, height: 20_000 };
    expect(rulesOf(short(75), high).filter((rule) => rule === 'book-too-long')).toEqual([]);
    const { messages } = setMadeUp(book(short(76)), high);
    expect(messages.filter(({ rule }) => rule === 'book-too-long').map(({ message }) => message)).toEqual([
      'The book has 76 pages; of this height at most 75 can be printed at once.',
    ]);
  });

  test('a table that is too wide', () => {
    const cells = Array.from({ length: 9 }, () => h('td', {}, 'norgitaulevaduren'));
    expect(
      rulesOf([
        section({ id: 'text', role: 'chapter' }, [h('table', {}, h('tbody', {}, h('tr', {}, ...cells)))]),
      ]),
    ).toEqual(['table-too-wide']);
  });

  test('more notes than a page holds: all are set, the late ones are named', () => {
    const notes = Array.from({ length: 4 }, (_, index) =>
      note(`n${index}`, `${index + 1}`, p(`x${index}`, 700)),
    );
    const calls = notes.map((one, index) => call(one.id, `${index + 1}`));
    const { layout, messages } = setMadeUp(
      book([
        section({ id: 'text', role: 'chapter', notes }, [h('p', { dataBlock: 'b' }, 'Ba ren', ...calls)]),
      ]),
    );
    expect(faults(messages).map(({ rule, message }) => [rule, message])).toEqual([
      [
        'notes-too-many',
        'There is no room on page 1 (no. 1 of “text”) for notes called there: text/n1, text/n2, text/n3.',
      ],
    ]);
    const ids = readPages(layout.html).flatMap((page) =>
      page.notes.filter((piece) => !piece.continued).map((piece) => piece.id),
    );
    expect(ids).toEqual(['n0', 'n1', 'n2', 'n3']);
  });

  test('a note that is not called is set all the same', () => {
    const made = book([
      section({ id: 'text', role: 'chapter', notes: [note('n1', '1', p('x', 5))] }, [p('b', 20)]),
    ]);
    const { layout, messages } = setMadeUp(made);
    expect(messages.map(({ rule }) => rule)).toEqual(['note-without-place']);
    expect(readPages(layout.html)[0].notes.map(({ id }) => id)).toEqual(['n1']);
  });
});

test('a contents page of many entries gives every entry a line and a folio', () => {
  const texts = Array.from({ length: 60 }, (_, index) =>
    section({ id: `t${index}`, role: 'chapter', title: madeUpWords(1 + (index % 14), index) }, [
      p(`p${index}`, 30),
    ]),
  );
  const { layout, messages } = setMadeUp(book([contents(texts), ...texts]));
  expect(messages).toEqual([]);
  const folios = [...layout.html.matchAll(/<span class="folio"[^>]*>([^<]*)</g)].map(([, folio]) => folio);
  expect(folios).toEqual(texts.map((_, index) => `${index + 1}`));
});
