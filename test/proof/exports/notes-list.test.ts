import { join } from 'node:path';
import { toString as plainOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { RenderedBook } from '../../../pipeline/model/book.ts';
import { statusBoxes } from '../../../pipeline/print/marginalia/status-boxes.ts';
import { notesList } from '../../../pipeline/proof/exports/list/notes-list.ts';
import { smallEdition } from '../../build/small-edition.ts';
import { runHere } from '../../cli/run-here.ts';
import { finding, madeUpNote, madeUpProof } from './made-up-proof.ts';

const book = { id: 'e', metadata: { title: 'An Edition', language: 'en-GB' } } as unknown as RenderedBook;

test('every note with its facts, lemma, words, support and findings, and a row of boxes', () => {
  const found = [finding('a-rule', 'is wrong')];
  const notes = [
    madeUpNote({ id: 'one', support: 'a book', findings: found, by: 'A.B.' }),
    madeUpNote({ id: 'lost', page: null, mark: null, lemmas: [], status: 'approved' }),
    { ...madeUpNote({ id: 'author_1', series: 'editor' }), body: undefined },
  ];
  const list = notesList(madeUpProof(notes), book);
  const blocks = list.book.sections[1].body.children.map((node) => plainOf(node));
  expect(blocks).toEqual([
    'A Text',
    '1 · one · p. 1 · draft · A.B.',
    'the words that follow',
    'A note.',
    'Support: a book',
    'a-rule: is wrong',
    'lost · no page · approved',
    'A note.',
    '1 · author_1 · p. 1',
    'the words that follow',
    'A note.',
  ]);
  expect(list.marginals.map(({ words }) => words)).toEqual(['draft', 'approved', '']);
});

test('the status of a note is crossed, and what has none can be ticked as read', () => {
  const design = { boxes: { gap: 10, side: 6, weight: 0.5, leading: 12, between: 4 }, words: { size: 8 } };
  const boxes = (status: string, way: 1 | -1) =>
    statusBoxes(status, { page: 0, x: 100, y: 500, way }, design as Parameters<typeof statusBoxes>[2]);
  const { stamps, drawings } = boxes('checked', 1);
  expect(stamps.map(({ text, x, y }) => [text, x, y])).toEqual([
    ['draft', 120, 500],
    ['checked', 120, 488],
    ['approved', 120, 476],
  ]);
  expect(drawings.map((one) => 'path' in one && one.path.includes(' l'))).toEqual([false, true, false]);
  expect(boxes('', -1).stamps.map(({ text, x, align }) => [text, x, align])).toEqual([['read', 80, 'right']]);
});

test('a list that check has nothing to say of', async () => {
  const { edition, sources, out } = smallEdition();
  await runHere(['proof', edition, '--sources', sources, '--out', out, '--only', 'pdf', '--quiet']);
  const { status, stdout } = await runHere(['check', join(out, 'small/proof/notes.pdf'), '--json']);
  expect(JSON.parse(stdout).messages).toEqual([]);
  expect(status).toBe(0);
});
