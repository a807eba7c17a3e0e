import type { Element, ElementContent, Properties, Root } from 'hast';
import type { RenderedBook, RenderedNote, RenderedSection, SectionRole } from '../../pipeline/model/book.ts';

type Child = ElementContent | string;

function h(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

let blocks = 0;

/** A leaf block of running text. */
function leaf(tagName: string, properties: Properties, ...children: Child[]): Element {
  blocks += 1;
  return h(tagName, { dataBlock: `b-${blocks}`, ...properties }, ...children);
}

const p = (...children: Child[]) => leaf('p', {}, ...children);

function call(id: string, note: string, mark: string): Element {
  return h('a', { className: ['call'], id, href: `#${note}`, role: 'doc-noteref', dataNote: note }, mark);
}

function work(key: string, ...children: Child[]): Element {
  return h('a', { className: ['work'], href: `#w-${key}`, role: 'doc-biblioref' }, ...children);
}

function root(...children: ElementContent[]): Root {
  return { type: 'root', children };
}

function note(
  text: string,
  id: string,
  series: string,
  mark: string,
  calls: string[],
  ...body: ElementContent[]
): RenderedNote {
  return {
    id: `n-${text}-${id}`,
    key: `${text}/${id}`,
    series,
    mark,
    status: 'checked',
    calls,
    body: root(...body),
  };
}

function section(
  id: string,
  role: SectionRole,
  title: string,
  body: Root,
  more: Partial<RenderedSection> = {},
): RenderedSection {
  return {
    id,
    role,
    matter: 'body',
    title,
    authors: [],
    runningHead: title,
    opens: 'next',
    listed: true,
    depth: 0,
    language: 'en-GB',
    body,
    notes: [],
    ...more,
  };
}

function opening(id: string, title: string, author?: string, headnote?: string): Element {
  return h(
    'header',
    { className: ['opening'] },
    ...(author ? [leaf('p', { className: ['author'] }, author)] : []),
    leaf('h1', { id: `${id}-title` }, title),
    h('hr', { className: ['rule'] }),
    ...(headnote ? [h('div', { className: ['headnote'] }, p(headnote))] : []),
  );
}

/**
 * A small anthology that nobody wrote: every kind of section and of block, two series of notes, a note with two calls,
 * titles that need escaping, one from the right. Its flaws: a link that leads nowhere, a script, four characters without glyphs.
 */
export function madeUpBook(): RenderedBook {
  blocks = 0;
  const sections = [
    halfTitle(),
    titlePage(),
    imprint(),
    dedication(),
    contents(),
    introduction(),
    part(),
    mill(),
    river(),
  ];
  return {
    id: 'weir',
    metadata: {
      title: 'The “Weir” & Other Papers <1>',
      subtitle: 'Made up for a test',
      language: 'en-GB',
      contributors: [
        { name: 'Ada Quill', role: 'edt', fileAs: 'Quill, Ada' },
        { name: 'Béla Ott', role: 'ann' },
        { name: 'Ada Quill', role: 'ann', fileAs: 'Quill, Ada' },
      ],
      publisher: 'Sluice & Co.',
      place: 'Leeds',
      date: '2026-11-22',
      isbn: {},
      description: 'A book of mills and rivers.',
      subjects: ['Rivers', 'Mills & weirs'],
      series: { name: 'Papers of the Weir', number: 3 },
      rights: '© The makers of this test',
      colour: '#8b1a1a',
      accessibility: {
        conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
        certifiedBy: 'Nora Weiss',
        credential: 'Reader of many books',
        report: 'https://example.org/report',
      },
    },
    sections: [...sections, hebrew(), bibliography(), index(), colophon()],
    toc: [
      {
        target: 'introduction',
        title: 'Before the Mill',
        authors: 'Ada Quill',
        matter: 'body',
        children: [],
      },
      {
        target: 'part-one',
        title: 'First Part: Water',
        matter: 'body',
        children: [
          {
            target: 'mill',
            title: 'The Mill & the “Race”',
            authors: 'Béla Ott',
            matter: 'body',
            children: [
              { target: 'mill-wheels', title: 'Wheels', matter: 'body', children: [] },
              { target: 'mill-stones', title: 'Stones', matter: 'body', children: [] },
            ],
          },
          { target: 'river', title: 'The River', matter: 'body', children: [] },
        ],
      },
      { target: 'nahar', title: 'נהר 🌼', matter: 'body', children: [] },
      { target: 'bibliography-title', title: 'Bibliography', matter: 'back', children: [] },
      { target: 'index', title: 'Index', matter: 'back', children: [] },
    ],
  };
}

const nameless = { matter: 'front', listed: false } as const;

function halfTitle(): RenderedSection {
  const body = root(h('div', { className: ['half-title'] }, p('The Weir')));
  return section('half-title', 'half-title', '', body, nameless);
}

function titlePage(): RenderedSection {
  const body = root(
    h(
      'div',
      { className: ['title-page'] },
      leaf('p', { className: ['authors'] }, 'Edited by Ada Quill'),
      leaf('h1', { className: ['title'] }, 'The “Weir” & Other Papers <1>'),
      leaf('p', { className: ['subtitle'] }, 'Made up for a test'),
      leaf('p', { className: ['series'] }, 'Papers of the Weir 3'),
      leaf('p', { className: ['imprint-line'] }, 'Leeds: Sluice & Co.'),
    ),
  );
  return section('title-page', 'title-page', '', body, nameless);
}

function imprint(): RenderedSection {
  const body = root(
    h('div', { className: ['imprint'] }, p('© The makers of this test'), p('First printed 2026.')),
  );
  return section('imprint', 'imprint', 'Rights & “<Thanks>”', body, nameless);
}

function dedication(): RenderedSection {
  return section(
    'dedication',
    'dedication',
    '',
    root(h('div', { className: ['dedication'] }, p('To the miller'))),
    nameless,
  );
}

function contents(): RenderedSection {
  const list = h(
    'ol',
    {},
    h('li', {}, h('a', { href: '#introduction' }, h('span', { className: ['title'] }, 'Before the Mill'))),
  );
  const body = root(
    leaf('h1', { id: 'contents-title' }, 'Contents'),
    h('nav', { className: ['contents'] }, list),
  );
  return section('contents', 'contents', 'Contents', body, { matter: 'front' });
}

function introduction(): RenderedSection {
  const body = root(
    opening('introduction', 'Before the Mill', 'Ada Quill'),
    leaf(
      'p',
      { className: ['first'] },
      h('span', { className: ['lead'] }, 'Before there was'),
      ' a mill there was a river',
      call('c-introduction-1', 'n-introduction-river', '1'),
      ', and before the river, rain. The ',
      h('span', { className: ['caps'] }, 'AMR'),
      ' counted it in 1911; ',
      h('i', { lang: 'fr' }, 'la pluie'),
      ' fell, as ',
      h('em', {}, 'everyone'),
      ' knew, ',
      h('strong', {}, 'twice'),
      '.',
    ),
    p(
      'See ',
      h('a', { href: '#mill-stones' }, 'the stones'),
      ' and ',
      h('a', { href: 'https://example.org/a b?x=1&y=“2”' }, 'a page elsewhere'),
      '; what rained once',
      call('c-introduction-2', 'n-introduction-river', '1'),
      ' will rain again.',
    ),
  );
  return section('introduction', 'introduction', 'Before the Mill', body, {
    authors: [{ name: 'Ada Quill' }],
    notes: [
      note(
        'introduction',
        'river',
        'editor',
        '1',
        ['c-introduction-1', 'c-introduction-2'],
        p(
          'A river & its ',
          h('em', {}, 'bed'),
          '; see ',
          work('ott1911', 'Ott 1911'),
          ', p. 4. ',
          h('span', { className: ['sc'] }, 'A. Q.'),
        ),
      ),
    ],
  });
}

function part(): RenderedSection {
  const body = root(
    h('header', { className: ['part'] }, leaf('h1', { id: 'part-one-title' }, 'First Part: Water')),
  );
  return section('part-one', 'part', 'First Part: Water', body);
}

function mill(): RenderedSection {
  const body = root(
    opening(
      'mill',
      'The Mill & the “Race”',
      'Béla Ott',
      'First read to the Society of the Weir, 3 May 1911. The figures are as they were.',
    ),
    h(
      'blockquote',
      { className: ['epigraph'] },
      p('All water goes down.'),
      leaf('p', { className: ['attribution'] }, 'A miller'),
    ),
    leaf(
      'p',
      { className: ['first'] },
      h('span', { className: ['lead'] }, 'The mill stood'),
      ' where the road ends',
      call('c-mill-1', 'n-mill-road', '1'),
      '.',
    ),
    p(
      'It had three wheels',
      call('c-mill-2', 'n-mill-star', '*'),
      ' and a long-remembered door, and the door had an extraordinarily heavy key.',
    ),
    leaf('h2', { id: 'mill-wheels' }, 'Wheels'),
    p('Of the wheels it is told:'),
    h(
      'blockquote',
      {},
      leaf('p', { className: ['label'] }, 'From the book'),
      p('They turned, and nobody saw them turn.'),
      leaf('p', { className: ['signature'] }, 'The miller’s son'),
    ),
    h('blockquote', { className: ['verse'] }, p('Round and round', h('br'), 'without a sound')),
    h(
      'ul',
      {},
      h(
        'li',
        {},
        p('oak'),
        h(
          'ol',
          { start: 4 },
          h('li', {}, p('for the rim')),
          h('li', {}, p('for the spokes', call('c-mill-3', 'n-mill-list', '2'))),
        ),
      ),
      h('li', {}, p('iron')),
    ),
    h('hr', { className: ['break'] }),
    leaf('h2', { id: 'mill-stones' }, 'Stones'),
    leaf('h3', { id: 'mill-runner' }, 'The runner'),
    h(
      'table',
      {},
      leaf('caption', {}, 'Stones by weight'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          leaf('th', { scope: 'col' }, 'Stone'),
          leaf('th', { scope: 'col', align: 'right' }, 'Weight'),
        ),
      ),
      h('tbody', {}, h('tr', {}, leaf('td', {}, 'runner'), leaf('td', { align: 'right' }, '1,204'))),
    ),
    p(
      'Here a careless hand left ',
      h('a', { href: '#nowhere' }, 'a link'),
      ' and ',
      h('script', {}, 'alert(1)'),
      'a script ]]> with <angles>.',
    ),
  );
  return section('mill', 'chapter', 'The Mill & the “Race”', body, {
    depth: 1,
    authors: [{ name: 'Béla Ott' }],
    opens: 'right',
    notes: [
      note(
        'mill',
        'road',
        'editor',
        '1',
        ['c-mill-1'],
        p('The road was made in 1790.'),
        p('It was mended in 1840.'),
      ),
      note(
        'mill',
        'star',
        'author',
        '*',
        ['c-mill-2'],
        h('blockquote', {}, p('Three, or four.')),
        p('So says the book.'),
      ),
      note(
        'mill',
        'list',
        'editor',
        '2',
        ['c-mill-3'],
        h('ul', {}, h('li', {}, p('ash')), h('li', {}, p('elm'))),
      ),
    ],
  });
}

function river(): RenderedSection {
  const body = root(
    opening('river', 'The River', undefined),
    leaf(
      'p',
      { className: ['first'] },
      h('span', { className: ['lead'] }, 'The river'),
      ' has a note',
      call('c-river-1', 'n-river-a', '1'),
      ' and another',
      call('c-river-2', 'n-river-b', '1'),
      '.',
    ),
  );
  return section('river', 'chapter', 'The River', body, {
    depth: 1,
    notes: [
      note('river', 'a', 'editor', '1', ['c-river-1'], p('An editor’s.')),
      note('river', 'b', 'translator', '1', ['c-river-2'], p('A translator’s.')),
    ],
  });
}

/** A title from the right, and a flower that no text face has. */
function hebrew(): RenderedSection {
  const title = 'נהר 🌼';
  const body = root(opening('nahar', title), leaf('p', { className: ['first'] }, 'Short.'));
  return section('nahar', 'afterword', title, body);
}

function bibliography(): RenderedSection {
  const body = root(
    leaf('h1', { id: 'bibliography-title' }, 'Bibliography'),
    h(
      'ul',
      { className: ['bibliography'] },
      h(
        'li',
        { id: 'w-ott1911' },
        p('Ott, Béla. ', h('em', {}, 'The Mill & the Race'), '. Leeds: Sluice, 1911.'),
      ),
      h('li', { id: 'w-ott1912' }, p('———. ', h('em', {}, 'The Door'), '. Leeds: Sluice, 1912.')),
    ),
  );
  return section('bibliography', 'bibliography', 'Bibliography', body, { matter: 'back' });
}

function index(): RenderedSection {
  const body = root(
    leaf('h1', { id: 'index-title' }, 'Index'),
    h('ul', { className: ['index'] }, h('li', {}, p('stones, ', h('a', { href: '#mill-stones' }, '5')))),
  );
  return section('index', 'index', 'Index', body, { matter: 'back' });
}

function colophon(): RenderedSection {
  const body = root(
    leaf('h1', { id: 'colophon-title' }, 'Colophon'),
    p('Set in a face of the sixteenth century.'),
  );
  return section('colophon', 'colophon', 'Colophon', body, { matter: 'back', listed: false });
}
