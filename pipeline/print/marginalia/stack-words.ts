/** Words in the margin, and the baseline of the line that they belong to. */
export interface MarginWords {
  page: number;
  y: number;
  lines: string[];
}

/**
 * Baselines for words in one margin: each at its line, or as little lower as those above it ask for; where the page ends
 * they move up again. `leading` and `foot` (the lowest baseline) in points. Comes back in the order of pages and lines.
 */
export function stackWords(words: readonly MarginWords[], leading: number, foot: number): MarginWords[] {
  const pages = new Map<number, MarginWords[]>();
  for (const one of words) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  return [...pages.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => liftedAtFoot(pushedDown(own, leading), leading, foot));
}

function pushedDown(words: MarginWords[], leading: number): MarginWords[] {
  let free = Number.POSITIVE_INFINITY;
  return [...words]
    .sort((a, b) => b.y - a.y)
    .map((one) => {
      const y = Math.min(one.y, free);
      free = y - one.lines.length * leading;
      return { ...one, y };
    });
}

function liftedAtFoot(words: MarginWords[], leading: number, foot: number): MarginWords[] {
  let floor = foot;
  return words
    .toReversed()
    .map((one) => {
      const y = Math.max(one.y, floor + (one.lines.length - 1) * leading);
      floor = y + leading;
      return { ...one, y };
    })
    .reverse();
}
