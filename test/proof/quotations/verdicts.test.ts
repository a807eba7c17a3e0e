import { expect, test } from 'vitest';
import { madeUpCopies } from '../../bench/quotations/library-of-copies.ts';
import { operators } from '../../bench/quotations/operators.ts';
import { checkCases, makeCases } from '../../bench/quotations/run-matrix.ts';

/** Of all verdicts on quotations made by named operators so many may be wrong: the bench prints the matrix. */
const MOST_WRONG = 0.01;

test.each([11, 12])('quotations from made-up works, seed %i', (seed) => {
  const { copies, lexicon } = madeUpCopies(seed, 1200);
  const cases = checkCases(makeCases(copies, lexicon, 25, seed), copies);
  expect(cases).toHaveLength(2 * 25 * operators.length);
  const wrong = cases.filter(({ verdict, expected }) => verdict !== expected);
  expect(wrong.length / cases.length, JSON.stringify(wrong)).toBeLessThanOrEqual(MOST_WRONG);
});
