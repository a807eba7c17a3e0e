import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerSpan } from '../../../pipeline/model/source.ts';
import { ledgerRows } from '../../../pipeline/proof/page/sources/ledger-rows.ts';

const words = fc
  .array(fc.constantFrom('ab', ' ', '\n', '\n\n', '\n \n', '\u00a0', 'c'), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const span = fc.record({
  as: fc.constantFrom('kept', 'changed', 'dropped'),
  rule: fc.constantFrom('text', 'heading', 'spaces'),
  source: words,
  text: words,
});

const laid = (spans: Pick<LedgerSpan, 'as' | 'rule' | 'source' | 'text'>[]): LedgerSpan[] => {
  let at = 0;
  return spans.map(({ as, rule, source, text }) => {
    const from = at;
    at += source.length;
    return { from, to: at, as, rule, source, text: as === 'kept' ? source : as === 'dropped' ? '' : text };
  });
};

test('rows lose nothing: their sources, joined, are the source, and their texts the text', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const ledger = laid(spans);
      const pieces = ledgerRows(ledger).flatMap((row) => row.pieces);
      for (const side of ['source', 'text'] as const)
        expect(pieces.map((piece) => piece[side]).join('')).toBe(ledger.map((one) => one[side]).join(''));
    }),
  );
});

test('a row is a paragraph, with its line in the source', () => {
  const source = 'One\nline.\n\nTwo.\n\n\nThree.';
  const rows = ledgerRows(laid([{ as: 'kept', rule: 'text', source, text: source }]));
  expect(rows.map(({ line, pieces }) => [line, pieces[0].source])).toEqual([
    [1, 'One\nline.\n\n'],
    [4, 'Two.\n\n\n'],
    [7, 'Three.'],
  ]);
});
