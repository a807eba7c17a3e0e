import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../pipeline/assemble/assemble.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { AnnotatedText, PlacedNote } from '../../pipeline/model/note.ts';
import type { CrossReference } from '../../pipeline/model/tree.ts';
import { smallEdition, writtenText } from './small-edition.ts';

/** A note whose body begins on line 10 of its file. */
function note(text: string, id: string, markdown: string, series = 'editor'): PlacedNote {
  const name = `${text}_${id}`;
  return {
    id: `n-${name}`,
    key: `${text}/${id}`,
    series,
    status: 'draft',
    calls: [`c-${name}`],
    lemmas: [],
    body: parseMarkdown(markdown, { file: `notes/${text}.yaml`, line: 10, column: 5 }).value,
    place: { file: `notes/${text}.yaml`, line: 8, column: 3 },
  };
}

const annotated = (id: string, markdown: string, notes: PlacedNote[] = []): AnnotatedText => {
  const text = writtenText(id, markdown, { title: `The ${id}` });
  const calls = notes.map(({ id: to, calls: [call] }) => ({
    type: 'noteCall' as const,
    note: to,
    call,
    value: '',
  }));
  const body: Root = {
    type: 'root',
    children: [...text.body.children, { type: 'paragraph', children: calls }],
  };
  return { text, body, notes };
};

const book = (texts: AnnotatedText[], more: Partial<Edition> = {}) =>
  assemble(
    smallEdition(
      texts.map(({ text }) => text),
      more,
    ),
    { texts, bibliography: [] },
    { font: 'EB Garamond 1', pamphleteer: '0.1.0' },
  );

const places = (outcome: ReturnType<typeof book>) =>
  outcome.messages.map(({ rule, file, line, column, message }) => ({
    at: [rule, file, line, column],
    message,
  }));

const first = (tree: Root): PhrasingContent => (tree.children[0] as Paragraph).children[0];

describe('references', () => {
  const texts = [
    annotated('mill', '[](note:flood) and [](note:wheel) and [](note:weir/dam)', [
      note('mill', 'wheel', 'W.', 'author'),
      note('mill', 'flood', 'F.'),
    ]),
    annotated('weir', '[the mill](text:mill), [](text:mill), [](note:mill/wheel)', [
      note('weir', 'stone', 'S.'),
      note('weir', 'dam', '[](note:mill/flood).'),
    ]),
  ];
  const { value, messages } = book(texts);
  const [mill, weir] = value.sections.filter(({ text }) => text !== undefined);

  test('nothing is wrong with them', () => expect(messages).toEqual([]));

  test('have the marks of the notes, and the title where numbers begin again', () => {
    expect(plain(mill.body.children[0])).toBe('note 1 and note * and note 2 to “The weir”');
    // the author's symbols run through the book
    expect(plain(weir.body.children[0])).toBe('the mill, The mill, note *');
    expect(plain(weir.notes[1].body)).toBe('note 1 to “The mill”.');
  });

  test('lead to notes and to titles of texts', () => {
    expect((first(mill.body) as CrossReference).target).toBe('n-mill_flood');
    expect((first(weir.body) as CrossReference).target).toBe('mill-title');
  });

  test('follow renumbering', () => {
    const more = annotated('mill', '[](note:flood)', [
      note('mill', 'new', 'N.'),
      note('mill', 'flood', 'F.'),
    ]);
    const [section] = book([more]).value.sections.filter(({ text }) => text !== undefined);
    expect(plain(section.body.children[0])).toBe('note 2');
  });
});

test('everything wrong is told in one run, each at its place', () => {
  const outcome = book([
    annotated('mill', 'Words and [](note:floods).\n\nSee [there](text:wier).', [
      note('mill', 'flood', 'See [](note:ebb).'),
      note('mill', 'ebb', 'See [](note:weir/dam).'),
      note('mill', 'self', '[](note:self)'),
      note('mill', 'empty', '<!-- nothing -->'),
    ]),
    annotated('weir', 'Words.', [
      note('weir', 'dam', 'As\nin [](note:mill/flood).'),
      note('weir', 'gone', '[](note:x/y)'),
    ]),
  ]);
  expect(places(outcome)).toEqual([
    { at: ['note-empty', 'notes/mill.yaml', 8, 3], message: 'the note mill/empty has no words' },
    { at: ['reference-dangling', 'texts/mill.md', 1, 11], message: 'there is no note mill/floods' },
    { at: ['reference-dangling', 'texts/mill.md', 3, 5], message: 'there is no text wier' },
    { at: ['reference-dangling', 'notes/weir.yaml', 10, 5], message: 'there is no note x/y' },
    {
      at: ['note-circle', 'notes/weir.yaml', 11, 8],
      message: 'these notes lead in a circle: mill/flood → mill/ebb → weir/dam → mill/flood',
    },
    {
      at: ['note-circle', 'notes/mill.yaml', 10, 5],
      message: 'these notes lead in a circle: mill/self → mill/self',
    },
  ]);
  expect(outcome.messages[1].fix).toBe('Write note:mill/flood.');
  expect(outcome.messages[2].fix).toBe('Write text:weir.');
});

test('a chain of many notes that is no circle is none, and one that is does not end in a crash', () => {
  const count = 5_000;
  const chain = Array.from({ length: count }, (_, index) =>
    note('mill', `n${index}`, index < count - 1 ? `[](note:n${index + 1})` : 'End.'),
  );
  expect(book([annotated('mill', 'Words.', chain)]).messages).toEqual([]);
  chain[count - 1] = note('mill', `n${count - 1}`, '[](note:n0)');
  const { messages } = book([annotated('mill', 'Words.', chain)]);
  expect(messages.map(({ rule }) => rule)).toEqual(['note-circle']);
  expect(messages[0].message).toContain('→ 4992 more → mill/n0');
}, 20_000);
