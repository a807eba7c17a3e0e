import { expect, test } from 'vitest';
import { quotedRuns } from '../../../pipeline/proof/quotations/gather/quoted-runs.ts';
import { readCitation } from '../../../pipeline/proof/quotations/gather/read-citation.ts';
import { sentenceAt } from '../../../pipeline/proof/quotations/gather/sentence-at.ts';

test.each([
  ['He said “one” and “two.”', ['one', 'two.']],
  ['He said ‘one “two” three’ twice.', ['one “two” three']],
  ['He said “one ‘two’ three” twice.', ['one ‘two’ three']],
  ['The workers’ ‘own councils’ met.', ['own councils']],
  ['Of ‘the workers’ councils’ he knew.', ['the workers’ councils']],
  ['‘Don’t,’ she said.', ['Don’t,']],
  ['She says "one", then "two".', ['one', 'two']],
  ['Er sagt „eins“ und »zwei«, «drei».', ['eins', 'zwei', 'drei']],
  ['“One ‘two three,” he said.', ['One ‘two three,']],
  ['“It goes on', ['It goes on']],
  ['He said: “it goes nowhere', []],
  ['It is 5" wide and 6" high.', []],
])('quotations in %s', (text, words) => {
  expect(quotedRuns(text).map(({ from, to }) => text.slice(from, to))).toEqual(words);
});

test.each([
  ['[@brine1921]', [{ key: 'brine1921' }]],
  ['[see @brine1921, ch. 5]', [{ key: 'brine1921', locator: 'ch. 5' }]],
  ['[-@brine1921, 12–14; @tarn1930]', [{ key: 'brine1921', locator: '12–14' }, { key: 'tarn1930' }]],
  ['@brine1921 [pp. 3, 5]', [{ key: 'brine1921', locator: 'pp. 3, 5' }]],
  ['[@brine1921, chs. 4 and 5]', [{ key: 'brine1921', locator: 'chs. 4 and 5' }]],
  ['[@brine1921, with doubts]', [{ key: 'brine1921' }]],
  [
    '[@tarn1930, 3, qtd. in @brine1921, ch. 4]',
    [{ key: 'tarn1930', locator: '3', within: { key: 'brine1921', locator: 'ch. 4' } }],
  ],
])('the works of %s', (citation, works) => {
  expect(readCitation(citation)).toEqual(works);
});

test('a sentence around a quotation', () => {
  const text = 'First. As V. I. Example wrote in vol. 2: “One. Two.” Then he slept.';
  const from = text.indexOf('One');
  const sentence = sentenceAt(text, from, from + 'One. Two.'.length);
  expect(text.slice(sentence.from, sentence.to).trim()).toBe('As V. I. Example wrote in vol. 2: “One. Two.”');
});
