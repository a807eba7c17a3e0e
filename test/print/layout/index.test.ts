import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { RenderedSection } from '../../../pipeline/model/book.ts';
import { faults } from './faults.ts';
import { book, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { PIXELS } from './read-pages.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

const place = (id: string, where = 'text') => h('a', { href: `#${id}`, dataPlace: where }, '1');
const places = (...links: Element[]) => h('span.places', {}, ...links);
const entry = (heading: string, ...links: Element[]) =>
  h('li', { id: `x-_${heading}` }, h('p', {}, `${heading}, `, places(...links)));

const indexOf = (...items: Element[]): RenderedSection =>
  section({ id: 'index', role: 'index', matter: 'back', title: 'Index' }, [
    h('h1', {}, 'Index'),
    h('ul.index', {}, ...items),
  ]);

/** A chapter of so many paragraphs, each with a name, and with a note every tenth time that has one as well. */
function chapter(paragraphs: number): RenderedSection {
  const numbers = Array.from({ length: paragraphs }, (_, index) => index);
  const noted = numbers.filter((index) => index % 10 === 3);
  return section(
    {
      id: 'one',
      role: 'chapter',
      opens: 'right',
      notes: noted.map((index) =>
        note(`n${index}`, '1', h('p', {}, h('span', { id: `m${index}` }, 'Ba'), ' ren')),
      ),
    },
    numbers.map((index) =>
      h(
        'p',
        { dataBlock: `b${index}` },
        madeUpWords(120, index),
        ' ',
        h('span', { id: `i${index}` }, 'Harrow'),
        ...(noted.includes(index) ? [call(`n${index}`, '1')] : []),
      ),
    ),
  );
}

describe('the index', () => {
  const every = Array.from({ length: 120 }, (_, index) => index);
  const made = book([
    section({ id: 'half-title', role: 'half-title', matter: 'front', opens: 'right' }, [
      h('div.half-title', {}, h('p', {}, 'Title')),
    ]),
    chapter(120),
    indexOf(
      entry('Aire', place('i7')),
      entry('Bell', ...every.filter((index) => index % 10 === 3).map((index) => place(`m${index}`, 'note'))),
      ...every.map((index) => entry(`Harrow ${index}`, place(`i${index}`))),
    ),
  ]);
  const { layout, messages } = setMadeUp(made);
  const { pages, places: where } = layout.pageMap;
  const paragraphs = [
    ...layout.html.matchAll(
      /<p class="s-index[^"]*"[^>]*style="height:([\d.]+)px;width:([\d.]+)px[^>]*>(.*?)<\/p>/gs,
    ),
  ].map(([, height, width, html]) => ({
    height: Number(height),
    width: Number(width),
    text: html.replace(/<[^>]+>/g, ''),
    links: [...html.matchAll(/#([^"]+)"[^>]*>([^<]+)</g)].map(([, id, label]) => [id, label]),
  }));

  test('names the folios on which its places stand, notes with an n, and links to them', () => {
    expect(faults(messages)).toEqual([]);
    const links = paragraphs.flatMap((paragraph) => paragraph.links);
    expect(links.length).toBeGreaterThan(100);
    for (const [id, label] of links) {
      const own = pages[where[id]].folio;
      expect(label.split('–')[0]).toBe(id.startsWith('m') ? `${own}n` : own);
    }
  });

  test('stands in two columns on the grid of notes, and gives itself to other forms of the book', () => {
    const measure = 108 * (72 / 25.4);
    // boxes have room for the space at the end of a line: half an em of the typewriter
    const space = 8.5 / 2;
    for (const { width } of paragraphs)
      expect(width / PIXELS - space).toBeLessThanOrEqual((measure - 14) / 2 + 0.01);
    for (const { height } of paragraphs) expect((height / PIXELS) % 5.25).toBeCloseTo(0);
    const own = pages.filter(({ section: id }) => id === 'index');
    expect(own.length).toBe(2);
    expect(JSON.stringify(layout.index)).toContain(paragraphs[1].links[0][1]);
  });

  test('pages that hold its entries are those where they stand', () => {
    const tops = every.map((index) => layout.destinations[`x-_Harrow ${index}`]);
    expect(tops.every(({ page }) => pages[page].section === 'index')).toBe(true);
    // two columns a page: twice it begins again at the top
    const turns = tops.filter(({ top }, index) => index > 0 && top < tops[index - 1].top).length;
    expect(turns).toBe(3);
  });

  test('is tagged in pieces where columns part it', () => {
    const lists = [...layout.html.matchAll(/<ul lang="en-GB-x-p(\d+)(-cont)?">/g)];
    expect(new Set(lists.map(([, number]) => number)).size).toBe(1);
    expect(lists.map(([, , rest]) => rest ?? '')).toEqual(['', '-cont', '-cont', '-cont']);
  });
});

test('an entry that goes over the leaf has its heading again', () => {
  const notes = Array.from({ length: 60 }, (_, index) => place(`m${index * 10 + 3}`, 'note'));
  // lengths that no column is a multiple of
  const entries = Array.from({ length: 40 }, (_, index) => ({
    ...entry('Harrow, Ada', ...notes.slice(index % 9)),
    properties: { id: `x-_${index}` },
  }));
  const { layout, messages } = setMadeUp(book([chapter(600), indexOf(...entries)]));
  expect(messages).toEqual([]);
  const heads = layout.stamps.filter(({ kind, text }) => kind === 'layout' && /Harrow|continued/.test(text));
  const { pages } = layout.pageMap;
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.map(({ text, font }) => [text, font])).toEqual(
    heads.map((_, index) => (index % 2 === 0 ? ['Harrow, Ada', 'regular'] : ['(continued)', 'italic'])),
  );
  for (const { page, y } of heads) {
    expect(page % 2).toBe(1);
    expect(pages[page].section).toBe('index');
    // on the first line of the page
    expect(y).toBeGreaterThan(layout.trim.height - layout.margins.top - 14);
  }
});

test('a page too narrow for two columns has one', () => {
  const narrow = setMadeUp(book([chapter(2), indexOf(entry('Harrow', place('i0')))]), {
    width: 83,
    height: 148,
  });
  const width = /s-index[^>]*width:([\d.]+)px/.exec(narrow.layout.html)?.[1];
  expect(Number(width) / PIXELS).toBeGreaterThan(160);
});
