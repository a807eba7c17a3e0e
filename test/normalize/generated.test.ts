import { describe, expect, test } from 'vitest';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { findPlaces } from '../bench/find-places.ts';
import { generate } from '../bench/generator/generate.ts';
import { rebuilt } from '../bench/rebuilt.ts';
import { type Score, score } from '../bench/score.ts';

/** a small share of what npm run bench:sources measures, from other seeds */
const [FIRST, COUNT] = [100_001, 200];

test('what generated pages hold is found, nearly nothing else, and no character is lost', () => {
  const scores = new Map<string, Score>();
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    const { text, expected } = generate(seed);
    const source = { id: 'a', file: 'a', bytes: new TextEncoder().encode(text) };
    const found = findPlaces(source).map((place) =>
      place.kind === 'chapter' ? { ...place, kind: 'heading' } : place,
    );
    score(scores, found, expected);
    expect(rebuilt(normalize(source, null).value.ledger.spans)).toBe(text);
  }
  const poor = [...scores].filter(
    ([, { right, found, expected }]) =>
      right < expected * 0.9 || (expected > 0 && found - right > found * 0.05),
  );
  expect(poor).toEqual([]);
}, 120_000);

const rulesOf = (text: string) =>
  normalize({ id: 'a', file: 'a', bytes: new TextEncoder().encode(text) }, null).messages.map(
    ({ rule, line }) => `${rule} ${line}`,
  );
const REST = '\n\nThe bakers met there.\n\nThey went home again, all of them.';

describe('slips and citations', () => {
  test.each([
    ['They had the the oven.', ['doubled-word 3']],
    ['They had had an oven.', []],
    ['They (had an oven.', ['unbalanced-marks 3']],
    ['They saw an mill there.', ['article-form 3']],
    ['They saw a one-horse mill there.', []],
    ['They came home. then they slept.', ['small-sentence-start 3']],
    ['They came , and slept.', ['space-about-stop 3']],
    ['Then Marlowitz came, and Marlowitz sang; so Marlovitz left.', ['name-variant 3']],
    ['They sang (Green Book Volume 2 p. 13).', ['citation-in-text 3']],
    ['They sang (and all of them well).', []],
  ])('%s', (words, rules) => expect(rulesOf(`The Common Oven\n\n${words}${REST}`)).toEqual(rules));
});
