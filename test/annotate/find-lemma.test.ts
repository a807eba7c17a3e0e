import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLemma } from '../../pipeline/annotate/find-lemma.ts';
import { freshAnchor } from '../../pipeline/annotate/fresh-anchor.ts';
import { indexWords } from '../../pipeline/annotate/index-words.ts';
import { scoreOf } from '../../pipeline/annotate/weigh-places.ts';
import { wordLikeness } from '../../pipeline/annotate/word-likeness.ts';
import type { Anchor } from '../../pipeline/model/note.ts';

const place = { file: null, line: null, column: null };

/** What is found: `status: words`, or the status alone. */
function find(text: string, anchor: Omit<Anchor, 'place'>): string {
  const found = findLemma({ ...anchor, place }, indexWords(text));
  return 'lemma' in found ? `${found.as}: ${text.slice(found.lemma.from, found.lemma.to)}` : found.as;
}

const MILL =
  'The mill at the river ground corn for the whole valley until the dam broke in spring. ' +
  'Nobody mended it.\nThe miller moved to the town, and the wheel stood still for nine long years.\n' +
  'When the bridge was built the carters came back, and with them the noise of the market.\n';

describe('found', () => {
  test.each([
    [
      'quotes, dashes and spaces',
      'the workers’ own—“new” power',
      `workers' own - "new"`,
      'workers’ own—“new”',
    ],
    ['soft hyphens and ligatures', 'the of\u00adﬁce was shut', 'office', 'of\u00adﬁce'],
    ['accents in two ways', 'the cafe\u0301 was shut', 'caf\u00e9', 'cafe\u0301'],
    ['a script that parts no words', '水车停了九年。', '停了', '停了'],
    ['an ellipsis that the text has', 'he said … and left', 'said … and', 'said … and'],
    ['an ellipsis without spaces', 'from here on to there now', 'here…there', 'here on to there'],
  ])('%s', (_, text, quote, words) => {
    expect(find(text, { quote })).toBe(`found: ${words}`);
  });
  test('with contexts that a browser cut within words', () => {
    expect(
      find(`${MILL}${MILL.slice(86)}`, {
        quote: 'the',
        prefix: 'ller moved to',
        suffix: 'town, and the whe',
      }),
    ).toBe('ambiguous');
    expect(find(MILL, { quote: 'the', prefix: 'ller moved to', suffix: 'town, and the whe' })).toBe(
      'found: the',
    );
  });
  test('of equal places the one that is remembered to the character', () => {
    expect(find('so it goes, so it goes', { quote: 'it goes', position: 15 })).toBe('found: it goes');
    expect(find('so it goes, so it goes', { quote: 'it goes', position: 14 })).toBe('ambiguous');
  });
});

describe('moved', () => {
  test('a spelling, a word more, a word less', () => {
    const context = { prefix: 'moved to the town, and', suffix: 'for nine long years' };
    expect(find(MILL, { quote: 'the wheels stood still', ...context })).toBe('moved: the wheel stood still');
    expect(find(MILL, { quote: 'the big wheel stood still', ...context })).toBe(
      'moved: the wheel stood still',
    );
    expect(find(MILL, { quote: 'the stood still', ...context })).toBe('moved: the wheel stood still');
  });
  test('both ends of a long lemma', () => {
    const anchor = {
      quote: 'the bridge was build … noise of the markets',
      prefix: 'for nine long years. When',
    };
    expect(find(MILL, anchor)).toMatch(/^moved: the bridge was built .* market$/);
  });
});

describe('lost rather than elsewhere', () => {
  const text = `${MILL}The new mill stood at the other river, far from the valley, and ground nothing.\n`;
  const words = [...text.matchAll(/\p{L}+/gu)];
  test.each([1, 2, 4, 9])('runs of %i words whose paragraph is deleted', (length) => {
    const index = indexWords(text);
    for (let first = 0; first + length <= words.length; first++) {
      const from = words[first].index;
      const last = words[first + length - 1];
      const to = last.index + last[0].length;
      if (text.slice(from, to).includes('\n')) continue;
      const fresh = freshAnchor({ from, to }, index);
      expect(findLemma({ ...fresh!, place }, index)).toMatchObject({ as: 'found', lemma: { from, to } });
      const start = text.lastIndexOf('\n', from) + 1;
      const rest = text.slice(0, start) + text.slice(text.indexOf('\n', to) + 1);
      expect(['lost', 'ambiguous']).toContain(findLemma({ ...fresh!, place }, indexWords(rest)).as);
    }
  });
  test('a word taken out beside another like it', () => {
    const anchor = { quote: 'it', prefix: 'feeds the mill. Without', suffix: ', it will stop. Then' };
    expect(find('The river feeds the mill. Without it, it will stop. Then what?', anchor)).toBe('found: it');
    expect(find('The river feeds the mill. Without water, it will stop. Then what?', anchor)).toBe('lost');
  });
  test('one word with another context', () => {
    expect(
      find(MILL, { quote: 'river', prefix: 'they swam across the', suffix: 'to the farther bank' }),
    ).toBe('lost');
  });
  test('two sentences that differ in a word each', () => {
    const twins = 'The red mill by the old river stood.\nThe black mill by the old river stood.\n';
    expect(find(twins, { quote: 'mill by the river', prefix: 'The grey', suffix: 'stood.' })).toBe(
      'ambiguous',
    );
  });
});

describe('a worse anchor scores lower', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  test('in quote, prefix and suffix, at every length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        part,
        part,
        part,
        part,
        (words, quote, before, after, less) => {
          const score = (q: number, b: number, a: number) =>
            scoreOf(words, q, [
              { likeness: b, weight: 4 },
              { likeness: a, weight: 6 },
            ]);
          const best = score(quote, before, after);
          expect(score(quote * less, before, after)).toBeLessThanOrEqual(best);
          expect(score(quote, before * less, after)).toBeLessThanOrEqual(best);
          expect(score(quote, before, after * less)).toBeLessThanOrEqual(best);
        },
      ),
    );
  });
  test('the longer the quote, the less the context bears', () => {
    const side = (likeness: number) => ({ likeness, weight: 5 });
    const loss = (words: number) => scoreOf(words, 1, [side(1)]) - scoreOf(words, 1, [side(0)]);
    expect([1, 2, 4, 8].map(loss)).toEqual([1, 2, 4, 8].map(loss).toSorted((a, b) => b - a));
    expect(loss(1)).toBeGreaterThan(loss(8));
  });
  test('words: spellings are alike, other words are not', () => {
    expect(wordLikeness('labour', 'labor')).toBeGreaterThan(0.8);
    expect(wordLikeness('The', 'the')).toBeLessThan(1);
    expect(wordLikeness('that', 'what')).toBe(0);
    expect(wordLikeness('organize', 'organisation')).toBe(0);
  });
});

test('time does not grow with how often words stand', () => {
  const text = 'a b '.repeat(100_000);
  const index = indexWords(text);
  const start = performance.now();
  for (let count = 0; count < 200; count++) {
    expect(findLemma({ quote: 'a b a', prefix: 'b a b', suffix: 'b c b', place }, index).as).not.toBe(
      'found',
    );
    expect(findLemma({ quote: 'b a … a b', place }, index).as).toBe('ambiguous');
  }
  // 400 answers in 0.4 million words: scans would take a minute
  expect(performance.now() - start).toBeLessThan(10_000);
});
