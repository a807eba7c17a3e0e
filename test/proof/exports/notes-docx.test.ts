import { unzipSync } from 'fflate';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import type { RenderedBook } from '../../../pipeline/model/book.ts';
import type { ProofNote } from '../../../pipeline/model/proof.ts';
import { notesDocx } from '../../../pipeline/proof/exports/docx/notes-docx.ts';
import { finding, madeUpNote, madeUpProof, paragraph } from './made-up-proof.ts';

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const words = (value: string): ElementContent => ({ type: 'text', value });
const call = (note: string, mark: string) =>
  element('a', [words(mark)], { className: ['call'], dataNote: `n-t_${note}` });

function book(notes: ProofNote[], body: ElementContent[]): RenderedBook {
  const numbered = notes.map(({ id, series, status, printed }) => ({
    id: `n-t_${id}`,
    key: `t/${id}`,
    series,
    status,
    mark: '1',
    calls: [],
    body: printed,
  }));
  const section = {
    ...{ id: 't', role: 'chapter', matter: 'body', title: 'A Text', authors: [], runningHead: '' },
    ...{ opens: 'right', listed: true, depth: 0, language: 'en-GB', text: 't', notes: numbered },
    body: { type: 'root', children: body },
  };
  const metadata = { title: 'An Edition', language: 'en-GB' };
  return { id: 'e', metadata, sections: [section], toc: [] } as unknown as RenderedBook;
}

async function made(notes: ProofNote[], body: ElementContent[]) {
  const bytes = await notesDocx(madeUpProof(notes), book(notes, body), 86_400);
  const files = unzipSync(bytes);
  const read = (name: string) => new TextDecoder().decode(files[name]);
  return {
    bytes,
    document: read('word/document.xml'),
    comments: read('word/comments.xml'),
    core: read('docProps/core.xml'),
  };
}

/** What stands between the ends of each comment's range. */
const ranges = (document: string) =>
  [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/g)].map(
    ([, id, inside]) => [Number(id), plain(inside)],
  );
const plain = (xml: string) => xml.replace(/<[^>]+>/g, '');

test('a comment at the words of its note, once, with what it says and what was found', async () => {
  const found = [finding('a-rule', 'is wrong & <odd>')];
  const one = madeUpNote({
    id: 'one',
    by: 'A. B.',
    support: 'a book',
    findings: found,
    printed: paragraph('First.', 'Second.'),
  });
  const two = madeUpNote({ id: 'two', mark: '2', lemmas: [{ before: '', lemma: 'end', after: '' }] });
  const text = element('p', [
    words('Here are the '),
    element('em', [words('wor')]),
    words('ds.'),
    call('one', '1'),
    words(' And the words'),
    call('one', '1'),
    words(' end'),
    call('two', '2'),
  ]);
  const { document, comments } = await made([one, two], [text]);
  expect(ranges(document)).toEqual([
    [0, 'words.'],
    [1, 'end'],
  ]);
  expect(plain(document)).toContain('Here are the words.1 And the words1 end2');
  expect(document.match(/<w:commentReference /g)).toHaveLength(2);
  expect(comments.match(/<w:comment /g)).toHaveLength(2);
  const [first] = comments.split('</w:comment>');
  expect(first).toContain('w:author="A. B."');
  expect(first).toContain('w:date="1970-01-02T00:00:00.000Z"');
  expect(plain(first)).toMatch(
    /1 · one · draft · Editor’s notes · p\. 1First\.Second\.Support: a booka-rule: is wrong &amp; &lt;odd&gt;$/,
  );
});

test('ranges that touch, hold each other or are empty are closed in every order', async () => {
  const lemma = (words: string) => [{ before: '', lemma: words, after: '' }];
  const notes = [
    madeUpNote({ id: 'a', lemmas: lemma('one two three') }),
    madeUpNote({ id: 'b', lemmas: lemma('three') }),
    madeUpNote({ id: 'c', lemmas: [] }),
    madeUpNote({ id: 'd', lemmas: lemma('not there') }),
  ];
  const body = [
    element('p', [words('one two three'), call('a', '1'), call('b', '2'), words(' four'), call('d', '3')]),
    element('p', [call('c', '4'), words('five')]),
  ];
  expect(ranges((await made(notes, body)).document)).toEqual([
    [0, 'one two three'],
    [3, 'four'],
    [2, ''],
  ]);
  // 1 begins within 0 and ends with it
  expect((await made(notes, body)).document).toMatch(/commentRangeStart w:id="1".*commentRangeEnd w:id="1"/);
});

test('a note without a call stands at the end', async () => {
  const { document } = await made([madeUpNote({ id: 'lost', mark: null })], [element('p', [words('Text.')])]);
  expect(plain(document)).toContain('Notes without a placet/lost');
  expect(ranges(document)).toEqual([[0, 't/lost']]);
});

test('the same bytes at any time, in any time zone; the date is the book’s', async () => {
  const notes = [madeUpNote({ id: 'one' })];
  const body = [element('p', [words('the words'), call('one', '1')])];
  const zone = process.env.TZ;
  const first = await made(notes, body);
  process.env.TZ = 'Pacific/Kiritimati';
  const second = await made(notes, body);
  process.env.TZ = zone;
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  expect(first.core).toContain('>1970-01-02T00:00:00Z</dcterms:created>');
});
