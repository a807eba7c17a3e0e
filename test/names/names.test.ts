import { toString as plain } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../pipeline/assemble/assemble.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { NameEntry } from '../../pipeline/model/names.ts';
import type { AnnotatedText, PlacedNote } from '../../pipeline/model/note.ts';
import type { NoteCall } from '../../pipeline/model/tree.ts';
import { checkNames } from '../../pipeline/names/check-names.ts';
import { findNames } from '../../pipeline/names/find-names.ts';
import { indexOfNames } from '../../pipeline/names/index-of-names.ts';
import { nameNotes } from '../../pipeline/names/name-notes.ts';
import { nameTree } from '../../pipeline/names/name-tree.ts';
import { render } from '../../pipeline/render/render.ts';
import { smallEdition, writtenText } from '../assemble/small-edition.ts';

const MADE_WITH = { font: 'F 1', pamphleteer: '1' };
const at = { file: 'names.yaml', line: 3, column: 5 };

function name(
  id: string,
  forms: string[],
  more: Partial<Record<'variants' | 'misspellings', string[]>> &
    Partial<Omit<NameEntry, 'forms' | 'variants' | 'misspellings'>> = {},
): NameEntry {
  const placed = (list: string[] = []) => list.map((words) => ({ words, place: at }));
  const { variants, misspellings, ...rest } = more;
  return {
    id,
    kind: 'person',
    heading: forms[0],
    forms: placed(forms),
    variants: placed(variants),
    misspellings: placed(misspellings),
    linePlace: at,
    note: false,
    status: 'draft',
    place: at,
    ...rest,
  };
}

const harrow = name('harrow', ['Harrow', 'Ada Harrow', 'A. B. Harrow'], {
  heading: 'Harrow, Ada',
  variants: ['Harrowe'],
  misspellings: ['Harow'],
  dates: '1860–1931',
  line: 'Miller at Aire.',
  note: true,
});
const elder = name('elder', ['Thomas Harrow'], { heading: 'Harrow, Thomas' });
const aire = name('aire', ['Aire', 'Aire-on-the-Hill'], { kind: 'place' });
const names = [harrow, elder, aire];

const annotated = (id: string, markdown: string, notes: PlacedNote[] = []): AnnotatedText => {
  const text = writtenText(id, markdown);
  return { text, body: text.body, notes };
};

function noteOn(text: string, id: string, markdown: string): PlacedNote {
  return {
    id: `n-${text}_${id}`,
    key: `${text}/${id}`,
    series: 'editor',
    status: 'draft',
    calls: [`c-${text}_${id}`],
    lemmas: [],
    body: parseMarkdown(markdown, { file: `notes/${text}.yaml`, line: 5 }).value,
    place: { file: `notes/${text}.yaml`, line: 4, column: 3 },
  };
}

describe('finding names', () => {
  const tree = nameTree(names);
  const found = (text: string) =>
    findNames(text, tree).map(({ name: { id }, kind, from, to }) => [id, kind, text.slice(from, to)]);

  test.each([
    ['Harrow’s mill', [['harrow', 'form', 'Harrow']]],
    [
      'Ada  Harrow\nand Ada Harrow',
      [
        ['harrow', 'form', 'Ada  Harrow'],
        ['harrow', 'form', 'Ada Harrow'],
      ],
    ],
    [
      'A.B. Harrow, A. B. Harrow',
      [
        ['harrow', 'form', 'A.B. Harrow'],
        ['harrow', 'form', 'A. B. Harrow'],
      ],
    ],
    ['Thomas Harrow', [['elder', 'form', 'Thomas Harrow']]],
    ['Thomas. Harrow', [['harrow', 'form', 'Harrow']]],
    ['Aire‑on–the-Hill', [['aire', 'form', 'Aire‑on–the-Hill']]],
    ['Aire-on-the Hill', [['aire', 'form', 'Aire']]],
    [
      'Harrowe and Harow',
      [
        ['harrow', 'variant', 'Harrowe'],
        ['harrow', 'misspelling', 'Harow'],
      ],
    ],
    ['Harrows, harrow, HARROW, Airedale', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('time goes with the text', () => {
    const long = name('long', [Array(20).fill('ab').join(' ')]);
    expect(findNames('ab '.repeat(200_000), nameTree([long]))).toHaveLength(10_000);
  }, 5_000);
});

describe('checking names', () => {
  test('wrong spellings and other forms are told at their places', () => {
    const texts = [
      annotated('mill', 'Harrow and *Harow* in\nAire, as Harow.\n\nOf Harrowe and Harrowe, Harow [sic].', [
        noteOn('mill', 'a', 'Thomas Harrow, not Harow.'),
      ]),
    ];
    expect(
      checkNames(texts, names).map(({ rule, severity, file, line, column }) => [
        rule,
        severity,
        file,
        line,
        column,
      ]),
    ).toEqual([
      ['name-misspelled', 'warning', 'texts/mill.md', 1, 13],
      ['name-misspelled', 'warning', 'texts/mill.md', 2, null],
      ['name-other-form', 'hint', 'texts/mill.md', 4, 4],
      ['name-misspelled', 'warning', 'notes/mill.yaml', 5, 20],
    ]);
  });

  test('a name that stands nowhere is a hint', () => {
    expect(
      checkNames([annotated('mill', 'Harrow.')], [harrow, aire]).map(({ rule, message }) => [rule, message]),
    ).toEqual([['name-unused', '“Aire” stands in no text and no note']]);
  });

  test('citations keep the spelling of their works', () => {
    expect(checkNames([annotated('mill', 'Harrow [see Harow @harow1900].')], [harrow])).toEqual([]);
  });
});

describe('a note at the first occurrence', () => {
  const before = [
    annotated('one', '# Harrow\n\nThomas Harrow came first.'),
    annotated('two', 'Ada *Harrow* and Harrow’s, then “Harrow.” Aire.'),
  ];
  const { value, messages } = nameNotes(before, names, 'editor');

  test('stands in the first paragraph that has the name, not another’s', () => {
    expect(messages).toEqual([]);
    expect(value[0]).toBe(before[0]);
    const [note] = value[1].notes;
    expect(note).toMatchObject({
      id: 'n-two_name_harrow',
      key: 'two/name_harrow',
      series: 'editor',
      status: 'draft',
    });
    expect(plain(note.body)).toBe('Harrow, Ada (1860–1931). Miller at Aire.');
    const found: [string, string][] = [];
    visit(value[1].body, 'noteCall', ({ call }: NoteCall, index, parent) => {
      found.push([call, plain(parent!.children.slice(0, index) as never)]);
    });
    // words over a border of emphasis are one name
    expect(found).toEqual([['c-two_name_harrow', 'Ada Harrow']]);
  });

  test.each([
    ['and Harrow’s, then', 'and Harrow’s,'],
    ['“so Harrow.” Aire', '“so Harrow.”'],
    ['by Harrow', 'by Harrow'],
    ['by Harrow—who', 'by Harrow'],
  ])('%s', (markdown, before) => {
    const [text] = nameNotes([annotated('one', markdown)], [harrow], 'editor').value;
    let stands = '';
    visit(text.body, 'noteCall', (_call, index, parent) => {
      stands = plain(parent!.children.slice(0, index) as never);
    });
    expect(stands).toBe(before);
    expect(plain(text.body)).toBe(markdown);
  });

  test('comes after calls that stand there, and is numbered with them', () => {
    const call: NoteCall = { type: 'noteCall', note: 'n-one_a', call: 'c-one_a', value: '' };
    const text = annotated('one', 'Harrow', [noteOn('one', 'a', 'A.')]);
    text.body.children = [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'Harrow' }, call, { type: 'text', value: ' and Aire' }],
      },
    ];
    const [made] = nameNotes([text], [harrow, { ...aire, note: true, line: 'A town.' }], 'editor').value;
    expect(made.notes.map(({ key }) => key)).toEqual(['one/a', 'one/name_harrow', 'one/name_aire']);
  });

  test('a name that stands in no paragraph is a warning', () => {
    const outcome = nameNotes([annotated('one', '# Harrow')], names, 'editor');
    expect(outcome.messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['name-note-nowhere', 3, 5],
    ]);
  });
});

test('the index leads to texts and notes, in reading order', () => {
  const texts = [
    annotated('one', 'At Aire.\n\n> Ada Harrow said.\n\n- Harrowe', [noteOn('one', 'a', 'As Harow writes.')]),
    annotated('two', 'Nothing.'),
  ];
  const { sections } = render(
    assemble(smallEdition(texts.map(({ text }) => text)), { texts, bibliography: [] }, MADE_WITH).value,
  );
  const places = indexOfNames(names, sections).map((entry) => [entry.name.id, entry.places]);
  expect(Object.fromEntries(places)).toEqual({
    harrow: [
      { id: 'i-harrow_1', in: 'text', section: 'one', block: 'b-one_3', from: 0, to: 10, form: 'Ada Harrow' },
      { id: 'i-harrow_2', in: 'text', section: 'one', block: 'b-one_4', from: 0, to: 7, form: 'Harrowe' },
      { id: 'i-harrow_3', in: 'note', section: 'one', note: 'n-one_a', from: 3, to: 8, form: 'Harow' },
    ],
    aire: [{ id: 'i-aire_1', in: 'text', section: 'one', block: 'b-one_2', from: 3, to: 7, form: 'Aire' }],
  });
  expect(JSON.stringify(sections.find(({ id }) => id === 'one')?.body)).toContain('"dataBlock":"b-one_4"');
});
