import { expect, test } from 'vitest';
import type { AnnotatedText } from '../../../pipeline/model/note.ts';
import { checkQuotations } from '../../../pipeline/proof/quotations/check-quotations.ts';
import { readPlain } from '../../../pipeline/proof/works/read-plain.ts';
import { random } from '../../bench/anchors/random.ts';
import { drawPassage, passageOf, written } from '../../bench/quotations/draw-passage.ts';
import { madeUpCopies } from '../../bench/quotations/library-of-copies.ts';
import { makeWork } from '../../bench/quotations/made-up-work.ts';

const { copies, lexicon } = madeUpCopies(21, 1500);
const [harbour] = copies;

/** A text of paragraphs, and the passages that are found in it. */
function passagesIn(paragraphs: string[]) {
  const body: AnnotatedText['body'] = {
    type: 'root',
    children: paragraphs.map((value, index) => {
      const point = { line: index + 1, column: 1 };
      return {
        type: 'paragraph',
        position: { start: point, end: point },
        children: [{ type: 'text', value }],
      };
    }),
  };
  const text = {
    id: 'essay',
    file: 'essay.md',
    received: false,
    metadata: { title: 'Essay', authors: [], date: null },
    body,
  };
  const { value } = checkQuotations({
    edition: { id: 'test', library: [{ id: 'harbour', type: 'book', title: 'harbour' }], recipes: [] },
    annotated: [{ text, body, notes: [] }],
    copies: [{ work: 'harbour', file: harbour.file, title: 'Harbour', ...readPlain(harbour.text) }],
  });
  return value.unattributed;
}

/** Prose by the same hand, of the same things, that the work does not have. */
const otherProse = (seed: number) => makeWork(300, lexicon, random(seed)).first;

test('words taken over without attribution are found, from the first to the last', () => {
  const draw = random(5);
  const passage = passageOf(harbour.text);
  const taken = Array.from({ length: 60 }, (_, at) => written(drawPassage(passage, 10 + (at % 30), draw)));
  const prose = otherProse(6);
  const found = passagesIn(
    taken.map(
      (words, at) => `${prose[2 * at]} Zorvath quexing ${words} plimbone grault. ${prose[2 * at + 1]}`,
    ),
  );
  expect(found.map(({ line }) => line)).toEqual(taken.map((_, at) => at + 1));
  const bare = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ');
  expect(found.map(({ words }) => bare(words))).toEqual(taken.map(bare));
});

test('a word changed within them parts nothing', () => {
  const passage = passageOf(harbour.text);
  const words = drawPassage(passage, 30, random(7)).map((word) => ({ ...word }));
  words[15].word = 'quexing';
  const [found, ...others] = passagesIn([`Zorvath ${written(words)} grault.`]);
  expect(others).toEqual([]);
  expect(passageOf(found.words)).toHaveLength(30);
});

test('prose of the same matter shares no passage', () => {
  expect(passagesIn(otherProse(8))).toEqual([]);
});

test('seven words are none', () => {
  const passage = passageOf(harbour.text);
  const draw = random(9);
  const paragraphs = Array.from(
    { length: 40 },
    () => `Zorvath ${written(drawPassage(passage, 7, draw))} grault.`,
  );
  expect(passagesIn(paragraphs)).toEqual([]);
});
