import { expect, test } from 'vitest';
import { metadataSheet } from '../../pipeline/trade/metadata-sheet.ts';
import { missingFacts, tradeHints } from '../../pipeline/trade/missing-facts.ts';
import { bareFacts, madeUpFacts } from './made-up-facts.ts';

const NOWHERE = { file: 'book.yaml', line: null, column: null };

test('what is known stands on it, for people', () => {
  const html = metadataSheet(madeUpFacts());
  for (const words of [
    'Ada Quill (editor)<br/>Ada Quill (notes)',
    'Rivers &amp; Mills, no. 3',
    'ISBN 978-3-16-148410-0; 12.00 GBP, tax included',
    'ISBN 9780306406157; free of charge',
    '148 × 210 mm, spine 12.3 mm',
    '96 pages, 30000 words, 2 pictures',
    'NHD, JPFC, 1DTA, 3MPBFB',
    'Introduction<br/>The Mill (Ada Quill)',
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/Not given|undefined|<script|https?:/);
});

test('what is missing stands at its foot, and is one hint', () => {
  const html = metadataSheet(bareFacts());
  expect(html).toContain('“Weirs” &amp; &lt;mills&gt;');
  expect(html).toContain('Not given: isbn.print, isbn.epub, publisher, contributors,');
  expect(missingFacts(bareFacts())).toContain('trade.prices for epub');
  expect(tradeHints(bareFacts(), NOWHERE)).toMatchObject([
    { rule: 'trade-incomplete', severity: 'hint', file: 'book.yaml' },
  ]);
});

test('where nothing is missing nothing is said', () => {
  expect(tradeHints(madeUpFacts(), NOWHERE)).toEqual([]);
});
