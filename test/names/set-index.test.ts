import type { Element, ElementContent } from 'hast';
import { toString as plain } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { RenderedSection } from '../../pipeline/model/book.ts';
import type { NameEntry } from '../../pipeline/model/names.ts';
import { setIndex } from '../../pipeline/names/set-index.ts';
import { note, section } from '../print/layout/made-up-book.ts';
import { call, h } from '../print/layout/tree.ts';
import { madeUpName as name } from './made-up-name.ts';

const words = (...children: (ElementContent | string)[]) => h('p', { dataBlock: 'b' }, ...children);

const index = section({ id: 'index', role: 'index', matter: 'back' }, [h('h1', {}, 'Index')]);
const text = (body: Element[], notes: RenderedSection['notes'] = []) =>
  section({ id: 'one', role: 'chapter', text: 'one', notes }, body);

/** Entries as they read, links in angle brackets. */
function entries(names: NameEntry[], sections: RenderedSection[]): string[] {
  const found: string[] = [];
  const read = (node: ElementContent): string => {
    if (node.type !== 'element') return node.type === 'text' ? node.value : '';
    const inner = node.children.map(read).join('');
    return node.tagName === 'a' ? `<${inner}>` : inner;
  };
  for (const { role, body } of setIndex(sections, names))
    if (role === 'index')
      visit(body, 'element', (node) => {
        if (node.tagName !== 'li') return;
        const classes = node.properties.className as string[] | undefined;
        found.push(`${classes?.includes('group') ? '- ' : ''}${node.children.map(read).join('')}`);
      });
  return found;
}
const of = (names: NameEntry[], body: string) => entries(names, [text([words(body)]), index]);

describe('the entries of an index', () => {
  test('stand in order, letters apart, with a link to each place', () => {
    const names = [name('bell', ['Bell']), name('aire', ['Aire']), name('ayre', ['Ayre'])];
    expect(of(names, 'Bell of Aire, and Ayre, and Bell.')).toEqual([
      'Aire, <1>',
      'Ayre, <1>',
      '- Bell, <1>, <2>',
    ]);
  });

  test('have no heading that stands nowhere, or that is not to be there', () => {
    const names = [name('aire', ['Aire']), name('bell', ['Bell']), name('cole', ['Cole'], { index: false })];
    expect(of(names, 'Cole at Aire.')).toEqual(['Aire, <1>']);
  });

  test('send from forms that are nothing like the heading, persons inverted', () => {
    const names = [
      name('harrow', ['Ada Harrow', 'Bess Mill', 'Bess'], {
        heading: 'Harrow, Ada',
        misspellings: ['Zarrow'],
      }),
      name('union', ['Tenants’ Union', 'TU'], { kind: 'organization' }),
    ];
    expect(of(names, 'Ada Harrow, Bess Mill, Bess, Zarrow; TU.')).toEqual([
      'Bess. See <Harrow, Ada>',
      '- Harrow, Ada, <1>, <2>, <3>, <4>',
      '- Mill, Bess. See <Harrow, Ada>',
      '- Tenants’ Union, <1>',
    ]);
  });

  test('send from where they are asked to, and only from there', () => {
    const harrow = name('harrow', ['Harrow', 'Mill'], { seeFrom: ['Wheel, Bess', 'Bar, A.', 'Harowe'] });
    expect(of([harrow], 'Mill.')).toEqual([
      'Bar, A. See <Harrow>',
      '- Harrow, <1>',
      '- Wheel, Bess. See <Harrow>',
    ]);
  });

  test('say once where a heading leads that several share, and nothing beside the heading itself', () => {
    const names = [
      name('ada', ['Ada Harrow'], { heading: 'Harrow, Ada', seeFrom: ['Bess'] }),
      name('tom', ['Tom Harrow'], { heading: 'Harrow, Tom', seeFrom: ['Bess', 'Harrow, T.'] }),
      name('bar', ['Bar']),
    ];
    expect(of(names, 'Ada Harrow, Tom Harrow, Bar.')).toEqual([
      'Bar, <1>',
      'Bess. See <Harrow, Ada>; <Harrow, Tom>',
      '- Harrow, Ada, <1>',
      'Harrow, Tom, <1>',
    ]);
  });

  test('run their sub-entries in, and send on', () => {
    const names = [
      name('unions', ['unions'], { heading: 'Unions', seeAlso: ['mill', 'nowhere'] }),
      name('weavers', ['Weavers’ Union'], { heading: 'of weavers', under: 'unions' }),
      name('dyers', ['Dyers’ Union'], { heading: 'of dyers', under: 'unions', seeFrom: ['Dyers'] }),
      name('mill', ['Mill']),
      name('nowhere', ['Nowhere']),
      name('parties', ['parties'], { heading: 'Parties' }),
      name('left', ['Left Party'], { heading: 'of the left', under: 'parties' }),
    ];
    expect(of(names, 'Weavers’ Union, Dyers’ Union, unions, Mill, Left Party.')).toEqual([
      'Dyers. See under <Unions>',
      '- Mill, <1>',
      '- Parties: of the left, <1>',
      '- Unions, <1>; of dyers, <1>; of weavers, <1>. See also <Mill>',
    ]);
  });
});

describe('the places that an index leads to', () => {
  test('are marked in texts and notes, and the words stay what they are', () => {
    const body = [
      words('Of ', h('em', {}, 'Ada'), ' Harrow', call('n1', '1'), ' and Harrow.'),
      h('h2', { dataBlock: 'h' }, 'Harrow’s mill'),
    ];
    const sections = [text(body, [note('n1', '1', h('p', {}, 'On Ada Harrow.'))]), index];
    const names = [name('harrow', ['Harrow', 'Ada Harrow'])];
    const [marked] = setIndex(sections, names);
    const found: string[] = [];
    for (const tree of [marked.body, marked.notes[0].body])
      visit(tree, 'element', (node) => {
        if (/^i-/.test(String(node.properties.id))) found.push(`${node.properties.id} ${plain(node)}`);
      });
    // over the border of emphasis the first part is marked
    expect(found).toEqual([
      'i-harrow_1 Ada',
      'i-harrow_2 Harrow',
      'i-harrow_3 Harrow',
      'i-harrow_4 Ada Harrow',
    ]);
    expect(plain(marked.body)).toBe(plain(sections[0].body));
  });

  test('are no citations, titles and bylines', () => {
    const body = [
      h('header.opening', {}, h('p.author', { dataBlock: 'a' }, 'Bell'), h('h1', { dataBlock: 't' }, 'Bell')),
      words('Of it ', h('a', { href: '#w-bell', role: 'doc-biblioref' }, 'Bell, ', h('em', {}, 'Aire')), '.'),
    ];
    expect(entries([name('bell', ['Bell']), name('aire', ['Aire'])], [text(body), index])).toEqual([]);
  });
});

test('an index without an entry is left out; a book without one stays as it is', () => {
  const sections = [text([words('Nothing.')]), index];
  expect(setIndex(sections, [name('bell', ['Bell'])]).map(({ id }) => id)).toEqual(['one']);
  const without = [text([words('Bell.')])];
  expect(setIndex(without, [name('bell', ['Bell'])])).toBe(without);
});

test('many names and many places of one are no matter', () => {
  const many = Array.from({ length: 2_000 }, (_, index) =>
    name(`n${index}`, [`Aa${index}`], { seeFrom: [`Bb${index}`] }),
  );
  const all = many.map(({ heading }) => heading).join(' ');
  const found = of([...many, name('harrow', ['Harrow'])], `${all} ${'Harrow '.repeat(30_000)}`);
  expect(found.length).toBe(4_001);
});
