import { expect, test } from 'vitest';
import { book, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { readPages } from './read-pages.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

const p = (id: string, words: number) => h('p', { dataBlock: id, id }, madeUpWords(words, words));
const ref = (to: string) => h('a.ref', { href: `#${to}`, dataRef: 'note' }, 'there');
/** The page number that the document prints for a reference. */
const printed = (html: string, to: string) =>
  [...html.matchAll(new RegExp(`#${to}">there, p\\.\u00a0(\\w+)<`, 'g'))].map(([, folio]) => folio);

const far = section(
  {
    id: 'far',
    role: 'chapter',
    notes: [note('deep', '1', h('p', {}, 'A note, see ', ref('start'), '.'))],
  },
  [p('start', 3000), h('p', { dataBlock: 'called' }, 'Words', call('deep', '1'), ' more.'), p('last', 10)],
);
const near = section({ id: 'near', role: 'chapter' }, [
  h('p', { dataBlock: 'referring' }, 'See ', ref('deep'), ' and ', ref('preface'), ' again.'),
]);
const preface = section({ id: 'preface', role: 'acknowledgments', matter: 'front' }, [p('front', 20)]);

test('references name the pages that they lead to', () => {
  const { layout, messages } = setMadeUp(book([preface, near, far]));
  const { pages, places } = layout.pageMap;
  expect(messages).toEqual([]);
  expect(pages[places.deep].index).toBeGreaterThan(pages[places.start].index + 3);
  expect(printed(layout.html, 'deep')).toEqual([pages[places.deep].folio]);
  expect(printed(layout.html, 'start')).toEqual([pages[places.start].folio]);
  expect(printed(layout.html, 'preface')).toEqual(['i']);
  expect(readPages(layout.html)).toHaveLength(pages.length);
});

test('a reference to what is on no page names none', () => {
  const { layout } = setMadeUp(
    book([section({ id: 'one', role: 'chapter' }, [h('p', { dataBlock: 'b' }, ref('gone'), '.')])]),
  );
  expect(layout.html).toContain('there');
  expect(printed(layout.html, 'gone')).toEqual([]);
});

test('page numbers are none of the plain characters that page starts count', () => {
  const long = h('p', { dataBlock: 'long' }, 'See ', ref('deep'), ` ${madeUpWords(1500, 7)}`);
  const plain = h('p', { dataBlock: 'long' }, 'See there', ` ${madeUpWords(1500, 7)}`);
  const text = (element: typeof plain): string =>
    element.children.map((child) => ('value' in child ? child.value : text(child as typeof plain))).join('');
  const { layout } = setMadeUp(book([section({ id: 'one', role: 'chapter' }, [long]), far]));
  const starts = layout.pageMap.pages.flatMap(({ start }) => (start?.block === 'long' ? [start.offset] : []));
  expect(starts.length).toBeGreaterThan(2);
  // every page begins with a word
  expect(starts.slice(1).map((at) => text(plain)[at - 1])).toEqual(starts.slice(1).map(() => ' '));
});
