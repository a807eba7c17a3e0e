import { expect, test } from 'vitest';
import { book, note, section } from './made-up-book.ts';
import { madeUpWords } from './made-up-words.ts';
import { readPages } from './read-pages.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

/** Once a page was passed over: it had the rule of a continued note and nothing of the note. */
test('a note that goes on goes on at the next page', () => {
  const lengths = [48, 36, 360, 1];
  const notes = lengths.map((count, index) =>
    note(`n${index}`, `${index + 1}`, h('p', {}, madeUpWords(count, index))),
  );
  const paragraph = (words: number, index: number, ...called: number[]) =>
    h(
      'p',
      { dataBlock: `b${index}` },
      madeUpWords(words, index),
      ...called.map((one) => call(`n${one}`, `${one + 1}`)),
      ` ${madeUpWords(words, index)}`,
    );
  for (let words = 165; words <= 185; words++) {
    const made = book([
      section({ id: 'text', role: 'chapter', notes }, [paragraph(words, 0, 0, 1), paragraph(96, 1, 2, 3)]),
    ]);
    const pages = readPages(setMadeUp(made).layout.html);
    for (const { textHeight } of pages) expect(textHeight % 7, `${words} words`).toBeCloseTo(0, 6);
  }
});
