import type { Element } from 'hast';
import { toString as plain } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { assemble } from '../../pipeline/assemble/assemble.ts';
import type { BibliographyEntry } from '../../pipeline/model/work.ts';
import { citedPages } from '../../pipeline/print/galley/cited-pages.ts';
import { render } from '../../pipeline/render/render.ts';
import { smallEdition, writtenText } from './small-edition.ts';

const entry = (work: string, citedIn: string[], section?: string): BibliographyEntry => ({
  work,
  id: `w-${work}`,
  content: [{ type: 'text', value: `${work}.` }],
  citedIn,
  ...(section ? { section } : {}),
});

/** The list items of the bibliography of a book of two texts with two notes each. */
function entriesOf(bibliography: BibliographyEntry[], places = true) {
  const markdown = 'One[^1] and two.[^2]\n\n[^1]: First.\n\n[^2]: Second.';
  const texts = ['mill', 'ferry'].map((id) => writtenText(id, markdown));
  const small = smallEdition(texts);
  const settings = { title: 'Works', places, sections: [] };
  const edition = { ...small, book: { ...small.book, bibliography: settings } };
  const cited = { texts: texts.map((text) => annotate(text, []).value), bibliography };
  const book = render(assemble(edition, cited, {}).value);
  const section = book.sections.find(({ role }) => role === 'bibliography');
  return section?.body.children.filter((node): node is Element => node.type === 'element') ?? [];
}

test('a work names the notes that cite it, with links to them', () => {
  const both = entry('reed', ['n-mill_author_1', 'n-mill_author_2', 'n-ferry_author_1']);
  const [, list] = entriesOf([both, entry('serge', [])]);
  const [first, second] = list.children.filter((node): node is Element => node.type === 'element');
  expect(plain(first).trim()).toBe('reed. Cited in mill, notes\u00a0*, †; ferry, note\u00a0‡.');
  expect(JSON.stringify(first)).toContain('"href":"#n-mill_author_2"');
  expect(plain(second).trim()).toBe('serge.');
});

test('without places a work is only listed', () => {
  const [, list] = entriesOf([entry('reed', ['n-mill_author_1'])], false);
  expect(plain(list).trim()).toBe('reed.');
});

test('sections have headings and lists of their own', () => {
  const blocks = entriesOf([entry('a', []), entry('b', [], 'Sources'), entry('c', [], 'Literature')]);
  expect(blocks.map((block) => `${block.tagName} ${plain(block).trim()}`)).toEqual(
    ['header Works', 'ul a.', 'h2 Sources', 'ul b.', 'h2 Literature', 'ul c.'].map((line) =>
      line.replace('header', blocks[0].tagName),
    ),
  );
  expect(blocks.filter(({ tagName }) => tagName === 'ul').map((list) => list.properties.className)).toEqual([
    ['bibliography'],
    ['bibliography'],
    ['bibliography'],
  ]);
});

test('print has each page once, those that follow each other as a range', () => {
  const link = (href: string): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { href, dataRef: 'page' },
    children: [{ type: 'text', value: '1' }],
  });
  const cited: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['cited'] },
    children: ['#a', '#b', '#c', '#d', '#e', '#lost'].map(link),
  };
  const folios: Record<string, string> = { a: '4', b: '4', c: '6', d: '7', e: '9' };
  const set = citedPages(cited, (id) => folios[id] ?? null);
  expect(
    set.map((node) => (node.type === 'element' ? plain(node) : 'value' in node ? node.value : '')).join(''),
  ).toBe('Cited on pp.\u00a04, 6–7, 9.');
  expect(citedPages(cited, () => null)).toEqual([]);
});
