/** Syllables of no language: nothing of anybody's text gets into the tests. */
const SYLLABLES = [
  'ba',
  'ren',
  'tol',
  'mi',
  'sa',
  'dur',
  'eck',
  'o',
  'lin',
  'va',
  'pes',
  'ta',
  'nor',
  'gi',
  'ul',
];

/** `count` made-up words, the same for the same seed. */
export function madeUpWords(count: number, seed: number): string {
  let state = seed * 2654435761 + 12345;
  const next = (below: number): number => {
    // Numerical Recipes' linear congruential generator; the upper bits are the random ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(4) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  ).join(' ');
}
