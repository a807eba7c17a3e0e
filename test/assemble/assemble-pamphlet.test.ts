import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { assemblePamphlet, type PamphletMaking } from '../../pipeline/assemble/assemble-pamphlet.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Section } from '../../pipeline/model/book.ts';
import type { AnnotatedText, PlacedNote } from '../../pipeline/model/note.ts';
import { smallEdition, writtenText } from './small-edition.ts';

const place = { file: 'notes/loom.yaml', line: 1, column: 1 };
const parse = (markdown: string) => parseMarkdown(markdown, { file: 'x.md', line: 1 }).value;
const madeWith = { font: 'EB Garamond 1', pamphleteer: '0.1.0' };

function note(id: string, series: string, markdown: string, more: Partial<PlacedNote> = {}): PlacedNote {
  const base = { id: `n-loom_${id}`, key: `loom/${id}`, series, status: 'checked' as const };
  return { ...base, calls: [], lemmas: [], body: parse(markdown), place, ...more };
}

function pamphlet(settings: Partial<PamphletMaking>, markdown: string, notes: PlacedNote[] = []) {
  const text = writtenText('loom', markdown, { title: 'The Loom', authors: [{ name: 'Ada Harrow' }] });
  const edition = smallEdition([text]);
  edition.book.contributors.push({ name: 'Ada Harrow', role: 'aut' });
  edition.book.title = 'The Loom';
  const annotated: AnnotatedText = { text, body: text.body, notes };
  const cited = {
    texts: [annotated],
    bibliography: [{ id: 'w-reed', key: 'reed', content: [{ type: 'text' as const, value: 'Reed, John.' }] }],
  };
  const elsewhere = new Map([['ferry', 'The Ferry']]);
  const { value, messages } = assemblePamphlet(
    edition,
    cited as never,
    madeWith,
    { notes: 'foot', titleLeaf: false, ...settings },
    elsewhere,
  );
  return { ...value, messages, ids: value.sections.map(({ id }) => id) };
}

const section = (sections: Section[], id: string) => sections.find((one) => one.id === id) as Section;

test('cover, text, works cited, back; the text on a right-hand page, all pages counted alike', () => {
  const { sections, ids, head, messages } = pamphlet(
    { price: 'One penny', more: 'At *the mill*.' },
    'Words.',
  );
  expect(messages).toEqual([]);
  expect(ids).toEqual(['cover-front', 'cover-inside', 'loom', 'bibliography', 'cover-back']);
  expect(section(sections, 'loom').opens).toBe('right');
  expect(sections.slice(0, 3).every(({ matter }) => matter === 'body')).toBe(true);
  expect(head).toBe('Ada Harrow');
  expect(section(sections, 'cover-front')).toMatchObject({
    title: 'The Loom',
    authors: [{ name: 'Ada Harrow' }],
  });
  expect(textOf(section(sections, 'cover-inside').body)).toContain('set in EB Garamond');
  const back = section(sections, 'cover-back').body.children;
  expect(back.map((node) => [node.data?.role, textOf(node)])).toEqual([
    ['price', 'One penny'],
    ['more', 'At the mill.'],
  ]);
});

describe('notes at the end', () => {
  const notes = [
    note('one', 'editor', 'First.', { by: 'A. H.' }),
    note('own', 'author', 'Own.\n\n> Quoted.', { by: 'E.' }),
    note('two', 'editor', '> A quotation.'),
  ];
  test('behind the text, series by series, each with its id, mark and signature', () => {
    const { sections, ids } = pamphlet({ notes: 'end' }, 'Words.', notes);
    expect(ids).toEqual(['cover-front', 'cover-inside', 'loom', 'loom-notes', 'bibliography', 'cover-back']);
    expect(section(sections, 'loom').notes).toEqual([]);
    const { role, title, body } = section(sections, 'loom-notes');
    expect([role, title]).toEqual(['notes', 'Notes']);
    const blocks = body.children.map((node) =>
      node.type === 'list' ? node.children.map((item) => [item.data?.id, textOf(item)]) : textOf(node),
    );
    expect(blocks).toEqual([
      'editor',
      [
        ['n-loom_one', '1\u2002First. A. H.'],
        ['n-loom_two', '2\u2002A quotation.'],
      ],
      'author',
      [['n-loom_own', '*\u2002Own.Quoted.E.']],
    ]);
  });
  test('of one series without a heading; at the foot they stay where they are', () => {
    const { sections } = pamphlet({ notes: 'end' }, 'Words.', notes.slice(0, 1));
    expect(section(sections, 'loom-notes').body.children.map(({ type }) => type)).toEqual(['list']);
    expect(section(pamphlet({}, 'Words.', notes).sections, 'loom').notes.length).toBe(3);
  });
});

test('references that lead out of the pamphlet become words; others, and wrong ones, are what they were', () => {
  const { sections, messages } = pamphlet(
    {},
    'See [](text:ferry), [that one](text:ferry), [](note:ferry/tide), [](text:loom), [](text:nowhere).',
  );
  const [paragraph] = section(sections, 'loom').body.children;
  expect(textOf(paragraph)).toBe('See The Ferry, that one, a note on The Ferry, The Loom, nowhere.');
  const kinds = 'children' in paragraph ? paragraph.children.map(({ type }) => type as string) : [];
  expect(kinds.filter((type) => type === 'crossReference').length).toBe(2);
  expect(messages.map(({ rule, message }) => [rule, message])).toEqual([
    ['reference-dangling', 'there is no text nowhere'],
  ]);
});
