import { expect, test } from 'vitest';
import { compareQuotation } from '../../../pipeline/proof/quotations/compare/compare-quotation.ts';
import { indexCopy } from '../../../pipeline/proof/works/index-copy.ts';
import { readPlain } from '../../../pipeline/proof/works/read-plain.ts';

const text = `The quay was empty when the boats came home. Old Maren, who had counted barrels for thirty
years, said that the ﬁrst of them was salted with tears—and the co-oper-
ative bought it all the same. “Nobody,” she said, “weighs grief.” 12 The œuvre of the salt [as they
called it] was never finished … It was begun in 1907 and left off in the Réforme.`;
const copy = indexCopy({ work: 'a', file: 'a', title: 'A', ...readPlain(text) });
const verdict = (quotation: string) => compareQuotation(quotation, copy).verdict;

test.each([
  'The quay was empty when the boats came home',
  'the Quay WAS empty, when - the boats came home.',
  'the first of them was salted with tears – and the cooperative bought it',
  'the ﬁrst of them was salted with tears and the co-operative bought it',
  '‘Nobody,’ she said, ‘weighs grief.’',
  'weighs grief. The oeuvre of the salt',
  'the quay was empty … bought it all the same',
  'the quay was empty ... Old Maren [. . .] bought it all the same',
  '[T]he first of them was salt[y]',
  'Old Maren [the clerk], who had counted barrels',
  '[Maren], who had counted barrels for [some] years',
  'who had counted barels [sic] for thirty years'.replace('barels', 'barrels'),
  'of the salt [as they called it] was never finished',
  'never finished. It was begun in 1907',
  '… the boats came home …',
])('exact: %s', (quotation) => {
  expect(verdict(quotation)).toBe('exact');
});

test.each([
  ['The quay was empty when the ships came home', [{ quoted: 'ships', copy: 'boats' }]],
  ['The quay was when the boats came home', [{ quoted: '', copy: 'empty' }]],
  ['It was begun in 1908 and left off in the Réforme', [{ quoted: '1908', copy: '1907' }]],
  ['It was begun in 1907 and left off in the Reforme', [{ quoted: 'Reforme', copy: 'Réforme' }]],
  [
    'The quay was empty when the boats came home … bought it nearly all the same',
    [{ quoted: 'nearly', copy: '' }],
  ],
])('near: %s', (quotation, differences) => {
  expect(compareQuotation(quotation, copy)).toMatchObject({ verdict: 'near', differences });
});

test.each([
  'The quay was full of herring and nobody counted it',
  'boats came back',
  'came home … Old Maren … the quay was empty',
  'Maren weighs the boats',
])('not found: %s', (quotation) => {
  expect(verdict(quotation)).toBe('not-found');
});

test('a worse quotation agrees less', () => {
  const words = 'The quay was empty when the boats came home. Old Maren, who had counted barrels'.split(' ');
  let last = 2;
  for (let changed = 0; changed < words.length; changed += 3) {
    const { agreement } = compareQuotation(
      words.map((word, at) => (at < changed ? `${word}x` : word)).join(' '),
      copy,
    );
    expect(agreement).toBeLessThan(last);
    last = agreement;
  }
});
