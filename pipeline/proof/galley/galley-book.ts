import type { Element, ElementContent } from 'hast';
import type { RenderedBook, RenderedSection, SectionRole } from '../../model/book.ts';
import type { Marginal } from '../../model/marginalia.ts';
import type { Proof } from '../../model/proof.ts';

/** What is nothing to be read for errors, or names pages that a galley does not have. */
const LEFT_OUT = new Set<SectionRole>([
  'half-title',
  'cover-front',
  'cover-inside',
  'cover-back',
  'contents',
  'index',
]);

/** Ids of the blocks that explain a mark. */
const EXPLAINS = { change: 'galley-change', gap: 'galley-gap', draft: 'galley-draft' };

/** The marks that the first page explains, drawn beside what it says of them. */
export const legendMarginals: Marginal[] = [
  { kind: 'change', at: { block: EXPLAINS.change, from: 0, to: 1 }, words: 'rule: before → after' },
  { kind: 'gap', at: { block: EXPLAINS.gap, from: 0, to: 0 }, words: 'rule: left out' },
  { kind: 'draft', at: { block: EXPLAINS.draft, from: 0, to: 1 }, words: 'id · draft' },
];

/** A book as galleys: a page that says what the marks mean, then every section, one after another and without blanks. */
export function galleyBook(book: RenderedBook, proof: Proof, marginals: readonly Marginal[]): RenderedBook {
  const sections = book.sections.filter(({ role }) => !LEFT_OUT.has(role));
  const kept = new Set(sections.map(({ id }) => id));
  return {
    ...book,
    head: `${book.metadata.title}: galley proof`,
    sections: [
      legend(book, proof, marginals),
      ...sections.map((section): RenderedSection => ({ ...section, opens: 'next', matter: 'body' })),
    ],
    toc: book.toc.filter(({ target }) => kept.has(target.replace(/-title$/, '')) || kept.has(target)),
  };
}

function legend(book: RenderedBook, proof: Proof, marginals: readonly Marginal[]): RenderedSection {
  const id = 'galley-legend';
  return {
    ...{ id, role: 'chapter', matter: 'body', opens: 'next', listed: false, depth: 0 },
    title: 'Galley proof',
    authors: [],
    runningHead: '',
    language: 'en',
    notes: [],
    body: {
      type: 'root',
      children: [
        element(
          'header',
          ['opening'],
          [
            element('p', ['author'], [text(book.metadata.title)]),
            element('h1', [], [text('Galley proof')], { id: `${id}-title` }),
            element('hr', ['rule'], []),
          ],
        ),
        ...[...MEANINGS, ...counts(proof, marginals)].map(([head, words, block]) =>
          element(
            'p',
            [],
            [element('em', [], [text(head)]), text(` ${words}`)],
            block === undefined ? {} : { dataBlock: block },
          ),
        ),
      ],
    },
  };
}

const MEANINGS: [head: string, words: string, block?: string][] = [
  [
    'Lines',
    'end where they end in the book. Every fifth has its number in the inner margin, counted anew in each text; beyond it stands the page of the book that begins there.',
  ],
  [
    'A thin bar:',
    'the ledger changed something in these lines; the rule that did it is named.',
    EXPLAINS.change,
  ],
  ['A triangle:', 'something was left out between this line and the one above.', EXPLAINS.gap],
  ['A thick bar and a lozenge:', 'this note is a draft.', EXPLAINS.draft],
  [
    'Beside each note',
    'stand its id, its status where it is not approved, and the rules that have something to say of it.',
  ],
];

function counts(
  { notes }: Proof,
  marginals: readonly Marginal[],
): [head: string, words: string, block?: string][] {
  const own = notes.filter(({ body }) => body !== undefined);
  const statuses = ['draft', 'checked', 'approved'].map(
    (status) => `${own.filter((note) => note.status === status).length} ${status}`,
  );
  const rules = new Map<string, number>();
  for (const { kind, words } of marginals)
    if (kind === 'change' || kind === 'gap') {
      const [rule] = words.split(':');
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  const changed = [...rules].map(([rule, count]) => `${rule} ${count}`).join(', ');
  return [
    ['Notes:', `${own.length}, of these ${statuses.join(', ')}.`],
    ...(changed === '' ? [] : [['Marked changes:', `${changed}.`] satisfies [string, string]]),
  ];
}

const element = (
  tagName: string,
  className: string[],
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties: className.length > 0 ? { className, ...properties } : properties,
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });
