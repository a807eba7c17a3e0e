import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { RenderedNote } from '../../../pipeline/model/book.ts';
import { columnWidths } from '../../../pipeline/print/galley/table/column-widths.ts';
import { book, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { PIXELS } from './read-pages.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

const row = (tag: string, ...cells: Element['children'][]) =>
  h('tr', {}, ...cells.map((content, index) => h(tag, { dataBlock: `c${index}` }, ...content)));
const text = (value: string): Element['children'] => [{ type: 'text', value }];

const table = (heads: Element[], rows: Element[], ...caption: string[]) =>
  h(
    'table',
    {},
    ...caption.map((words) => h('caption', {}, words)),
    h('thead', {}, ...heads),
    h('tbody', {}, ...rows),
  );

function set(children: Element[], notes: RenderedNote[] = []) {
  const made = book([section({ id: 'text', role: 'chapter', file: 'texts/a.md', notes }, children)]);
  const { layout, messages } = setMadeUp(made);
  // fonts are full of letters and figures
  const html = layout.html.slice(layout.html.indexOf('</style>'));
  return { layout, messages, html, pages: html.split('<div class="page ').slice(1) };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => row('td', text(`R${index}R`), text(madeUpWords(3, index))));

describe('the head of a table', () => {
  const long = table([row('th', text('Year'), text('Place'))], numbered(90), 'Made-up figures');
  const { layout, messages, html, pages } = set([long]);

  test('stands above the rows of every page, hidden from readers on all but the first', () => {
    expect(messages).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page.match(/>Year</g)).toHaveLength(1);
      expect(page.includes('<thead aria-hidden="true">')).toBe(index > 0);
      expect(page.indexOf('Year')).toBeLessThan(page.search(/R\d+R/));
    }
  });
  test('every row stands once, in order', () => {
    const rows = [...html.matchAll(/R(\d+)R/g)].map(([, index]) => Number(index));
    expect(rows).toEqual(Array.from({ length: 90 }, (_, index) => index));
  });
  test('takes room: no page is deeper than its lines', () => {
    for (const page of pages) {
      const heights = [...page.matchAll(/<tr[^>]*><t[hd][^>]*style="height:([\d.]+)px/g)];
      const depth = heights.reduce((sum, [, height]) => sum + Number(height) / PIXELS, 0);
      expect(depth).toBeLessThanOrEqual(34 * 14);
    }
  });
  test('has rules on every page', () => {
    const onPage = layout.pageMap.pages.map(
      ({ index }) => layout.drawings.filter((one) => one.page === index).length,
    );
    // above and below the head; below the last row
    expect(onPage).toEqual([2, ...onPage.slice(1, -1).map(() => 2), 3]);
  });

  test('a note called in it stands on its first page, and its call is not drawn again', () => {
    const head = row('th', [{ type: 'text', value: 'Year' }, call('n1', '1')], text('Place'));
    const noted = set([table([head], numbered(60))], [note('n1', '1', h('p', {}, 'Baren'))]);
    expect(noted.messages).toEqual([]);
    expect(noted.pages.map((page) => page.includes('role="note"'))).toEqual([
      true,
      ...noted.pages.slice(1).map(() => false),
    ]);
    expect(noted.html.match(/doc-noteref/g)).toHaveLength(1);
  });

  test('deeper than a quarter of the page it stands once', () => {
    const heads = Array.from({ length: 10 }, (_, index) => row('th', text(`H${index}H`)));
    const deep = set([table(heads, numbered(60))]);
    expect(deep.html).not.toContain('aria-hidden');
    expect(deep.html.match(/H3H/g)).toHaveLength(1);
  });

  test('of a table without rows stands alone', () => {
    expect(set([table([row('th', text('Year'))], [])]).messages).toEqual([]);
  });
});

describe('a long row', () => {
  const words = (cell: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${cell}${index}`).join(' ');
  const { layout, messages, html, pages } = set([
    table(
      [row('th', text('One'), text('Two'))],
      [
        row('td', text('first'), text('row')),
        row('td', text(words('a', 900)), text(words('b', 20))),
        row('td', text('last'), text('row')),
      ],
    ),
  ]);

  test('goes over pages, with nothing lost or doubled', () => {
    expect(messages).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
    const found = (cell: string) => html.match(new RegExp(`\\b${cell}\\d+`, 'g')) ?? [];
    expect(found('a')).toEqual(words('a', 900).split(' '));
    expect(found('b')).toEqual(words('b', 20).split(' '));
  });
  test('its pieces are marked as one row and one cell', () => {
    const markers = pages.map((page) =>
      /<tr lang="en-GB-x-p(\d+)(-cont)?"><td class="[^"]*" lang="en-GB-x-p(\d+)(-cont)?"/.exec(page),
    );
    expect(new Set(markers.map((found) => found?.[1])).size).toBe(1);
    expect(new Set(markers.map((found) => found?.[3])).size).toBe(1);
    expect(markers.map((found) => [found?.[2], found?.[4]])).toEqual([
      [undefined, undefined],
      ...markers.slice(1).map(() => ['-cont', '-cont']),
    ]);
  });
  test('the page map knows the words that its pages begin with', () => {
    const starts = layout.pageMap.pages.map(({ start }) => start);
    const text = words('a', 900);
    pages.slice(1).forEach((page, index) => {
      const start = starts[index + 1];
      const first = /\ba\d+/.exec(page.slice(page.indexOf('<tbody')))?.[0] ?? '';
      expect(start?.block).toBe('c0');
      expect(text.slice(start?.offset).startsWith(first)).toBe(true);
    });
  });
  test('notes stand on the page of their call', () => {
    const notes = Array.from({ length: 8 }, (_, index) =>
      note(`n${index}`, `${index}`, h('p', {}, `F${index}F baren`)),
    );
    const content = notes.flatMap(({ id, mark }): Element['children'] => [
      { type: 'text', value: `${madeUpWords(90, Number(mark))} ` },
      call(id, mark),
    ]);
    const noted = set([table([row('th', text('One'), text('Two'))], [row('td', content, text('b'))])], notes);
    expect(noted.messages).toEqual([]);
    for (const page of noted.pages)
      for (const { id, mark } of notes) expect(page.includes(`F${mark}F`)).toBe(page.includes(`#${id}"`));
  });
});

describe('columns', () => {
  const cells = (count: number, letters: number) =>
    row(
      'td',
      ...Array.from({ length: count }, (_, index) => text(String.fromCharCode(97 + index).repeat(letters))),
    );
  const at = { start: { line: 4, column: 1 }, end: { line: 9, column: 1 } };
  // characters of the typewriter are half an em wide; gaps are an em
  test('that fit are set in the type of cells', () => {
    const { html, messages } = set([table([], [cells(4, 10)])]);
    expect(messages).toEqual([]);
    expect(html).toContain('class="s-cell ');
  });
  test('that fit in smaller type are set in that', () => {
    const { html, messages } = set([table([], [cells(4, 15)])]);
    expect(messages).toEqual([]);
    expect(html).toContain('class="s-cell-small ');
    expect(html).not.toContain('class="s-cell ');
  });
  test('that fit with divided words are set so', () => {
    const words =
      'extraordinarily misunderstanding uncomfortableness counterrevolutionary internationalism'.split(' ');
    const { messages } = set([table([], [row('td', ...words.map(text))])]);
    expect(messages.map(({ rule }) => rule)).toEqual([]);
  });
  test('that fit in no way are told, with their place', () => {
    const { messages, html } = set([{ ...table([], [cells(9, 17)]), position: at }]);
    expect(messages).toMatchObject([{ rule: 'table-too-wide', file: 'texts/a.md', line: 4, column: 1 }]);
    expect(html.match(/<td /g)).toHaveLength(9);
  });
  test('are aligned as the table says', () => {
    const aligned = h(
      'tr',
      {},
      h('td', {}, 'a'),
      h('td', { align: 'right' }, 'b'),
      h('td', { align: 'center' }, 'c'),
    );
    const { html } = set([table([], [aligned])]);
    expect(html.match(/text-align:(right|center)">/g)).toEqual(['text-align:right">', 'text-align:center">']);
  });
});

test('a column of long cells leaves the others more than their longest words', () => {
  const words = (natural: number) => ({ least: 40, natural });
  const { widths } = columnWidths([[words(120), words(4000)]], 300, 10);
  expect(widths[0]).toBeGreaterThan(80);
  expect(widths[0] + widths[1]).toBeCloseTo(290, 6);
  expect(columnWidths([[{ least: 300, natural: 900 }]], 300, 10)).toEqual({ widths: [300], fits: true });
});
