import type { Cited } from './collect-citations.ts';

/**
 * The number of the note that each citation stands in, as a style of notes sees it. Ibid. goes from a note to the next:
 * where it would mislead, after a note that cites several works and from one text to another, a number is left out.
 */
export function noteNumbers(cited: readonly Cited[]): number[] {
  let gaps = 0;
  let before: Cited | null = null;
  const works = new Map<number, Set<string>>();
  return cited.map((one) => {
    if (before !== null && before.note !== one.note) {
      const several = (works.get(before.note)?.size ?? 0) > 1;
      if (several || before.text !== one.text) gaps += 1;
    }
    const here = works.get(one.note) ?? new Set();
    for (const { items } of one.parts) for (const { id } of items) here.add(id);
    works.set(one.note, here);
    before = one;
    return one.note + gaps;
  });
}
