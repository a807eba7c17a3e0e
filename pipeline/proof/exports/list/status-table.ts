import type { Element } from 'hast';
import type { Proof, ProofNote } from '../../../model/proof.ts';
import { element, text } from './element.ts';

const STATUSES = ['draft', 'checked', 'approved'] as const;

/** The first page of the list: how many notes have which status, in each text and in all, and how the list is used. */
export function statusTable({ notes, texts }: Proof, title: string): Element[] {
  const own = notes.filter(({ body }) => body !== undefined);
  const row = (name: string, of: ProofNote[]) =>
    element('tr', [
      cell('td', name),
      ...[of.length, ...STATUSES.map((status) => of.filter((note) => note.status === status).length)].map(
        (count) => cell('td', String(count), 'right'),
      ),
      cell('td', String(of.filter(({ findings }) => findings.length > 0).length), 'right'),
    ]);
  const rows = texts
    .map(({ id, title: name }) => ({ name, of: own.filter((note) => note.text === id) }))
    .filter(({ of }) => of.length > 0);
  const heads = ['Text', 'Notes', ...STATUSES, 'findings'];
  return [
    element(
      'header',
      [
        element('p', [text(title)], { className: ['author'] }),
        element('h1', [text('Notes to be proofread')], { id: 'list-first-title' }),
        element('hr', [], { className: ['rule'] }),
      ],
      { className: ['opening'] },
    ),
    element('p', [text(HOW)]),
    element('table', [
      element('thead', [
        element(
          'tr',
          heads.map((head, index) => cell('th', head, index > 0 ? 'right' : undefined)),
        ),
      ]),
      element('tbody', [...rows.map(({ name, of }) => row(name, of)), row('All', own)]),
    ]),
  ];
}

const HOW =
  'Each note stands below its lemma in bold type, with the words around it. A cross marks its status; tick what it is to be, and write what is to be changed into the margin. Pages are those of the book. The id in the head of a note is its name in notes.csv and in the notes file.';

const cell = (tag: 'td' | 'th', words: string, align?: string): Element =>
  element(tag, [text(words)], align === undefined ? {} : { align });
