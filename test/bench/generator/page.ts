/** A line of a made-up page. */
export interface Line {
  text: string;
  /** blank lines above it */
  gap: number;
  /** part of the article, not of what the page put round it */
  own: boolean;
}

/** What stands on some lines: `kind` as test/bench/find-places.ts names what normalize finds. */
export interface Expectation {
  kind: string;
  operator: string;
  lines: Line[];
}

/** What an operator puts into a page: lines in their order, and what they are. */
export interface Part {
  lines: Line[];
  expected: Expectation[];
}

/** A line of the article. `gap` is the page's usual one where absent. */
export const line = (text: string, gap = -1): Line => ({ text, gap, own: true });

/** A line that the page put there. */
export const clutter = (text: string, gap = -1): Line => ({ text, gap, own: false });

/** A part that is one thing. */
export function whole(kind: string, operator: string, lines: Line[]): Part {
  return { lines, expected: [{ kind, operator, lines }] };
}
