import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { linkBack } from '../../pipeline/epub/link-back.ts';
import { packEpub } from '../../pipeline/epub/pack-epub.ts';
import { type BookPlan, planBook, type SectionFile } from '../../pipeline/epub/plan-book.ts';
import { editionOptions } from './edition-options.ts';
import { madeUpBook } from './made-up-book.ts';
import { elementsOf, readEpub } from './read-epub.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const place = (id: string, ...children: (ElementContent | string)[]) => element('span', { id }, ...children);

/** Where the links of a text lead, and from what. */
function linked(...children: Element[]): string[] {
  const body: Root = { type: 'root', children: structuredClone(children) };
  const elements = new Map(['x-_weir', 'x-_mill', 'toc.river-title'].map((id) => [id, 'text/index.xhtml']));
  linkBack(body, { section: { id: 'river' } } as SectionFile, { elements } as BookPlan);
  return elementsIn(body)
    .filter(({ tagName, properties }) => tagName === 'a' && properties.href !== '#call')
    .map(({ properties }) => `${properties.id ?? ''}>${properties.href}`);
}

const elementsIn = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

test('the first place of each name leads to its entry of the index', () => {
  const text = element(
    'p',
    {},
    place('i-weir_2', 'Weir'),
    place('i-mill_1', 'mill'),
    place('i-weir_3', 'Weir'),
  );
  expect(linked(text)).toEqual(['i-weir_2>#x-_weir', 'i-mill_1>#x-_mill']);
});

test('a name without an entry, in a heading, in a link or around one stays as it is', () => {
  const call = element('a', { href: '#call' }, '1');
  expect(
    linked(
      element('h2', {}, place('i-weir_1', 'Weir')),
      element('p', {}, place('i-nobody_1', 'N.'), element('a', { href: '#call' }, place('i-weir_2', 'Weir'))),
      element('p', {}, place('i-mill_1', 'mill', call)),
    ),
  ).toEqual([]);
});

test('the title leads to its entry of the contents, unless it holds a link', () => {
  const call = element('a', { href: '#call' }, '1');
  expect(linked(element('h1', { id: 'river-title' }, 'The River'))).toEqual(['>#toc.river-title']);
  expect(linked(element('h1', { id: 'river-title' }, 'The River', call))).toEqual([]);
  expect(linked(element('h1', { id: 'other-title' }, 'The River'))).toEqual([]);
});

test('in a book both ways are closed: contents to title and back', async () => {
  const book = madeUpBook();
  const files = await readEpub((await packEpub(book, editionOptions(null, book))).value);
  const nav = elementsOf(files.get('EPUB/nav.xhtml')!);
  const back = [...files]
    .filter(([path]) => path.startsWith('EPUB/text/'))
    .flatMap(([, xml]) => elementsOf(xml))
    .filter(({ attribs }) => attribs?.class === 'to-contents')
    .map(({ attribs }) => attribs!.href.split('#')[1]);
  const entries = nav.flatMap(({ name, attribs }) => (name === 'li' && attribs?.id ? [attribs.id] : []));
  expect(back.length).toBeGreaterThan(3);
  for (const id of back) expect(entries).toContain(id);
  expect(planBook(book).elements.get(back[0])).toBe('nav.xhtml');
});
