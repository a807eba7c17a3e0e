import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Pictures } from '../../../pipeline/model/picture.ts';
import { faults } from './faults.ts';
import { book, note, section } from './made-up-book.ts';
import { drawing, picture } from './made-up-pictures.ts';
import { madeUpWords } from './made-up-words.ts';
import { readPages } from './read-pages.ts';
import { setMadeUp, TRIM } from './set-made-up.ts';
import { call, h } from './tree.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;
const MEASURE = 108 * MM;

const figure = (src: string, ...caption: (ElementContent | string)[]) =>
  h(
    'figure',
    {},
    { ...h('img', { src, alt: 'A picture' }), position: at(7) },
    ...(caption.length > 0 ? [h('figcaption', { dataBlock: 'caption' }, ...caption)] : []),
  );

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });

function set(pictures: Pictures, children: ElementContent[], notes = [] as ReturnType<typeof note>[]) {
  const made = book([section({ id: 'text', role: 'chapter', file: 'texts/a.md', notes }, children)]);
  const { layout, messages } = setMadeUp({ ...made, pictures });
  return { layout, messages, pages: readPages(layout.html) };
}

const sizeOf = (pictures: Pictures, children: ElementContent[]) => {
  const [{ width, height }] = set(pictures, children).layout.pictures;
  return [width, height];
};

describe('size as printed', () => {
  test('300 pixels an inch where the file states nothing; never enlarged', () => {
    expect(sizeOf(picture('a.png', 600, 300), [figure('a.png')])).toEqual([144, 72]);
  });
  test('the size that the file states', () => {
    expect(sizeOf(picture('a.png', 60, 30, { naturalWidth: 120 }), [figure('a.png')])).toEqual([120, 60]);
  });
  test('scaled down to the measure, and in a quotation to its measure', () => {
    const wide = picture('a.png', 4000, 1000);
    const [width, height] = sizeOf(wide, [figure('a.png')]);
    expect(width).toBeCloseTo(MEASURE, 3);
    expect(height).toBeCloseTo(MEASURE / 4, 3);
  });
  test('a drawing is as wide as the text', () => {
    expect(sizeOf(drawing('a.svg', 30, 15), [figure('a.svg')])[0]).toBeCloseTo(MEASURE, 3);
  });
  test('scaled down to the depth of the page, with its caption and room for its notes', () => {
    const deep = picture('a.png', 1000, 4000);
    const bare = sizeOf(deep, [figure('a.png')])[1];
    const captioned = sizeOf(deep, [figure('a.png', madeUpWords(20, 1))])[1];
    expect(bare).toBeLessThanOrEqual(34 * 14);
    expect(bare).toBeGreaterThan(33 * 14);
    expect(bare - captioned).toBe(28);
    const notes = [note('n1', '1', h('p', {}, 'Baren'))];
    const { layout, messages, pages } = set(deep, [figure('a.png', 'Ba', call('n1', '1'))], notes);
    expect(faults(messages)).toEqual([]);
    expect(layout.pageMap.pages).toHaveLength(1);
    expect(pages[0].notes.map(({ id }) => id)).toEqual(['n1']);
  });
});

test('what finishing and press are told of a picture', () => {
  const { layout } = set(picture('a.png', 600, 300, { colour: true }), [
    h('p', {}, madeUpWords(900, 1)),
    figure('a.png', 'A caption'),
  ]);
  const page = layout.html.split('<div class="page ').findIndex((part) => part.includes('<img')) - 1;
  expect(page).toBeGreaterThan(0);
  expect(layout.pictures).toMatchObject([
    {
      page,
      picture: { path: 'a.png', width: 600, height: 300, colour: true, vector: false },
      width: 144,
      height: 72,
      place: { file: 'texts/a.md', line: 7, column: 1 },
    },
  ]);
});

test('a picture stands in the document with its bytes and words, its caption below it on the same page', () => {
  for (let words = 200; words < 420; words += 10) {
    const { layout, messages } = set(picture('a.png', 900, 600), [
      h('p', {}, madeUpWords(words, 1)),
      figure('a.png', madeUpWords(20, 3)),
      h('p', {}, madeUpWords(90, 2)),
    ]);
    expect(faults(messages)).toEqual([]);
    const found = layout.html.match(/<img [^>]*>/g);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatch(
      /^<img alt="A picture" src="data:image\/png;base64,[A-Za-z0-9+/=]+" style="width:1687\.5px;height:1125px">$/,
    );
    const page = layout.html.split('<div class="page ').find((part) => part.includes('<img')) ?? '';
    expect(page).toMatch(/<figure><div style="[^"]*"><img [^>]*><\/div><figcaption /);
  }
});

test('a picture that the book does not have: its words and its caption', () => {
  const { layout, messages, pages } = set({}, [figure('https://example.org/a.png', 'A caption')]);
  expect(messages).toEqual([]);
  expect(pages[0].text).toBe('A pictureA caption');
  expect(layout.html).not.toContain('example.org');
});

test('a picture in a line of text: its words, with a message at its place', () => {
  const line = {
    ...h('p', { dataBlock: 'b' }, 'Ba ', h('img', { src: 'a.png', alt: 'ren' }), ' tolmi'),
    position: at(3),
  };
  const { messages, pages } = set(picture('a.png', 30, 20), [line]);
  expect(messages).toMatchObject([{ rule: 'picture-inline', file: 'texts/a.md', line: 3, column: 1 }]);
  expect(pages[0].text).toBe('Ba ren tolmi');
});

test('pictures and text stand within the text block, on a grid of half lines', () => {
  const pictures = { ...picture('a.png', 700, 500), ...picture('b.png', 300, 1200) };
  const children = Array.from({ length: 20 }, (_, index) => [
    h('p', { dataBlock: `b${index}` }, madeUpWords(40 + 17 * index, index)),
    figure(index % 2 === 0 ? 'a.png' : 'b.png', madeUpWords(12, index)),
  ]).flat();
  const { pages, layout } = set(pictures, children);
  expect(layout.pictures).toHaveLength(20);
  for (const { textHeight, boxHeight } of pages) {
    expect(textHeight % 7).toBeCloseTo(0, 6);
    expect(textHeight).toBeLessThanOrEqual(boxHeight);
  }
  expect(layout.trim.width).toBeCloseTo(TRIM.width * MM, 6);
});
