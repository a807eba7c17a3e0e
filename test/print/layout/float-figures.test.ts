import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { book, note, section } from './made-up-book.ts';
import { drawing } from './made-up-pictures.ts';
import { madeUpWords } from './made-up-words.ts';
import { readPages } from './read-pages.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

/** Lines of a page of the project's sheet. */
const FULL = 34;
/** Half a page deep. */
const half = drawing('a.svg', 108, 84);
const figure = (...caption: Parameters<typeof h>[2][]) =>
  h(
    'figure',
    {},
    h('img', { src: 'a.svg', alt: 'A plan' }),
    ...(caption.length > 0 ? [h('figcaption', { dataBlock: 'caption' }, ...caption)] : []),
  );
let count = 0;
const p = (words: number): Element => {
  count += 1;
  return h('p', { dataBlock: `b${count}` }, `B${count}B ${madeUpWords(words, count)} E${count}E`);
};
const lines = (number: number) => Array.from({ length: number }, () => h('p', {}, 'Baren tol'));

function set(blocks: Element[], notes: ReturnType<typeof note>[] = []) {
  const made = book([section({ id: 'text', role: 'chapter', notes }, blocks)]);
  const { layout, messages } = setMadeUp({ ...made, pictures: half });
  return { layout, rules: messages.map(({ rule }) => rule), pages: readPages(layout.html) };
}

describe('a figure that finds no room', () => {
  test('stands at the head of the next page, and text fills the page before', () => {
    const { layout, rules, pages } = set([...lines(25), figure('Plan'), p(300), p(300)]);
    expect(rules).toEqual([]);
    expect(layout.pictures.map(({ page }) => page)).toEqual([1]);
    expect(pages[0].textHeight).toBe(FULL * 14);
    expect(pages[1].text).toMatch(/^Plan/);
    const all = pages
      .map(({ text }) => text)
      .join('')
      .replace('Plan', '');
    expect(all.match(/[BE]\d+[BE]/g)).toEqual([1, 2].flatMap((n) => [`B${n}B`, `E${n}E`]));
    // the page map begins with the text that goes on, not with the caption
    expect(layout.pageMap.pages[1].start?.block).toMatch(/^b/);
  });

  test('has space below it where a paragraph goes on, and all lines stay on their grid', () => {
    const { layout } = set([...lines(25), figure('Plan'), p(300), p(300)]);
    const [, second] = layout.html.split('<div class="page ').slice(1);
    const below = second.slice(second.indexOf('</figure>'));
    expect(/padding-top:([\d.]+)px/.exec(below)).not.toBeNull();
    expect(readPages(layout.html)[1].textHeight % 7).toBeCloseTo(0, 6);
  });

  test('stays where it is if it fits, or if the page is full without it', () => {
    for (const before of [5, FULL]) {
      const { layout, pages } = set([...lines(before), figure(), p(300)]);
      expect(layout.pictures[0].page).toBe(before === 5 ? 0 : 1);
      expect(pages[0].textHeight).toBeGreaterThan(30 * 14);
    }
  });

  test('goes over no heading, no other figure, and no note of its own caption', () => {
    const early = (blocks: Element[], notes?: ReturnType<typeof note>[]) => set(blocks, notes).rules;
    expect(early([...lines(25), figure(), h('h2', {}, 'Baren'), p(300)])).toEqual(['page-early']);
    expect(
      early([...lines(25), figure('Plan', call('n1', '1')), p(300)], [note('n1', '1', h('p', {}, 'Ba'))]),
    ).toEqual(['page-early']);
    expect(
      set([...lines(25), figure(), ...lines(2), figure(), p(300)]).layout.pictures.map(({ page }) => page),
    ).toEqual([1, 2]);
  });

  test('several move one after the other, and none is lost', () => {
    const { layout, pages } = set([...lines(25), figure(), p(400), figure(), p(400), figure(), p(400)]);
    expect(layout.pictures.length).toBe(3);
    expect(
      pages
        .map(({ text }) => text)
        .join('')
        .match(/[BE]\d+[BE]/g)?.length,
    ).toBe(6);
  });
});
