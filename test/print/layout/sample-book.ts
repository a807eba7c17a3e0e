import type { Element } from 'hast';
import type { RenderedBook } from '../../../pipeline/model/book.ts';
import { book, contents, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { call, h } from './tree.ts';

let block = 0;
const p = (words: number, seed: number, name = 'p'): Element =>
  h(name, { dataBlock: `b${++block}` }, `${madeUpWords(words, seed)}.`);

/** A paragraph with a note called in its middle. */
const annotated = (words: number, seed: number, id: string, mark: string): Element =>
  h(
    'p',
    { dataBlock: `b${++block}` },
    `${madeUpWords(words, seed)},`,
    call(id, mark),
    ` ${madeUpWords(words, seed + 1)}.`,
  );

const table = (rows: number): Element =>
  h(
    'table',
    {},
    h('caption', {}, 'Made-up figures'),
    h('thead', {}, h('tr', {}, h('th', {}, 'Year'), h('th', {}, 'Place'), h('th', {}, 'Remarks'))),
    h(
      'tbody',
      {},
      ...Array.from({ length: rows }, (_, row) =>
        h(
          'tr',
          {},
          h('td', {}, `${1900 + row}`),
          h('td', {}, madeUpWords(2, row)),
          h('td', {}, madeUpWords(14, row + 9)),
        ),
      ),
    ),
  );

/** A book with one of everything that print sets. */
export function sampleBook(): RenderedBook {
  block = 0;
  const opening = h(
    'header.opening',
    {},
    h('p.author', {}, 'Ann Example'),
    h('h1', { id: 'first-title', dataBlock: 'first-title' }, 'A First Text'),
    h('p.subtitle', {}, 'with a subtitle'),
    h('hr.rule'),
    h('div.headnote', {}, p(30, 1)),
  );
  const first = section(
    {
      id: 'first',
      role: 'chapter',
      title: 'A First Text',
      runningHead: 'A First Text',
      opens: 'right',
      notes: [
        note('n1', '1', p(30, 2)),
        note('n2', '2', p(420, 3), p(60, 4)),
        note('n3', '*', h('p', {}, madeUpWords(8, 5)), h('blockquote', {}, p(20, 6)), p(12, 7)),
        note('n4', '4', p(12, 8)),
        note('n5', '5', p(12, 9)),
        note('n6', 'a', p(12, 10)),
      ],
    },
    [
      opening,
      h(
        'p.first',
        { dataBlock: 'lead' },
        h('span.lead', {}, 'Baren tolmi'),
        ` ${madeUpWords(80, 11)}`,
        call('n1', '1'),
        '.',
      ),
      annotated(60, 12, 'n2', '2'),
      h('h2', { id: 'a-head', dataBlock: 'h2' }, 'An A-head', call('n4', '4')),
      p(60, 14),
      h(
        'blockquote.epigraph',
        {},
        p(12, 15),
        h('p.attribution', { dataBlock: 'attribution' }, '— Nobody, ', h('em', {}, 'Nowhere')),
      ),
      h(
        'blockquote',
        {},
        p(90, 16),
        h('p.label', { dataBlock: 'label' }, 'A label'),
        annotated(40, 17, 'n3', '*'),
        h('p.signature', { dataBlock: 'sig' }, 'N. N.'),
      ),
      h(
        'blockquote.verse',
        {},
        h('p', { dataBlock: 'verse' }, 'Ba ren tol mi', h('br'), 'sa dur eck o lin', h('br'), 'va pes ta'),
      ),
      h('h3', { id: 'b-head', dataBlock: 'h3' }, 'A B-head'),
      h(
        'p',
        { dataBlock: 'mixed' },
        madeUpWords(20, 18),
        ' ',
        h('em', {}, madeUpWords(12, 19), ' ', h('strong', {}, 'baren')),
        ' ',
        h('i', { lang: 'la' }, 'tolmi sadur'),
        ' ',
        h('span.caps', {}, 'USSR'),
        ' ',
        h('a', { href: 'https://example.org/' }, madeUpWords(3, 20)),
        ' ',
        h('a.work', { href: '#w-one', role: 'doc-biblioref' }, 'One 1900'),
        '. ',
        madeUpWords(120, 21),
      ),
      h('hr.break'),
      p(90, 22),
      h(
        'ul',
        {},
        ...[23, 24, 25].map((seed) =>
          h(
            'li',
            {},
            p(40, seed),
            ...(seed === 24
              ? [h('ol', { start: 9 }, h('li', {}, p(20, 26)), h('li', {}, annotated(10, 27, 'n5', '5')))]
              : []),
          ),
        ),
      ),
      p(200, 28),
      table(28),
      p(120, 29),
      h('h4', { id: 'c-head', dataBlock: 'h4' }, 'A C-head'),
      annotated(40, 30, 'n6', 'a'),
    ],
  );
  const part = section({ id: 'part', role: 'part', title: 'Part Two', opens: 'right' }, [
    h('header.part', {}, h('h1', { id: 'part-title' }, 'Part Two')),
  ]);
  const second = section(
    { id: 'second', role: 'chapter', title: 'A Second Text', runningHead: 'A Second Text', opens: 'next' },
    [
      h('header.opening', {}, h('h1', { id: 'second-title' }, 'A Second Text')),
      ...Array.from({ length: 12 }, (_, index) => p(70 + index * 11, 40 + index)),
    ],
  );
  const works = section({ id: 'works', role: 'bibliography', matter: 'back', title: 'Works' }, [
    h('h1', {}, 'Works'),
    h('ul.bibliography', {}, h('li', { id: 'w-one' }, p(20, 60)), h('li', { id: 'w-two' }, p(40, 61))),
  ]);
  const front = [
    section(
      { id: 'half-title', role: 'half-title', matter: 'front', opens: 'right', listed: false, title: '' },
      [h('div.half-title', {}, h('p', {}, 'A Made-up Book'))],
    ),
    section(
      { id: 'title-page', role: 'title-page', matter: 'front', opens: 'right', listed: false, title: '' },
      [
        h(
          'div.title-page',
          {},
          h('p.authors', {}, 'Ann Example'),
          h('h1.title', {}, 'A Made-up Book'),
          h('p.imprint-line', {}, 'Nowhere Press, 2026'),
        ),
      ],
    ),
  ];
  return book([...front, contents([first, part, second, works]), first, part, second, works]);
}
