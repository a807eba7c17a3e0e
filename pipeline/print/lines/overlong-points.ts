import type { Ruler } from './create-ruler.ts';
import type { WordPoint } from './word-points.ts';

/** A place in an overlong word, measured. */
export interface BoxPoint {
  at: number;
  kind: WordPoint['kind'] | 'anywhere';
  discouraged: boolean;
  hyphenated: boolean;
  /** points from the start of the word */
  x: number;
}

/** Longer words are not measured whole first: they do not fit on any page. */
export const SURELY_OVERLONG = 1000;

/** Code units that may make one letter; a longer heap of marks is cut. */
const LONGEST_LETTER = 32;

const CONTINUES = /\p{M}|\u200d|\ufe0e|\ufe0f/u;

/** Offset after the letter (base and marks) that begins at `at`. */
function letterEnd(text: string, at: number, to: number): number {
  let end = at;
  do end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  while (
    end < to &&
    end - at < LONGEST_LETTER &&
    CONTINUES.test(String.fromCodePoint(text.codePointAt(end)!))
  );
  return Math.min(end, to);
}

/** Does every part between two points fit on a line? */
function fits(ruler: Ruler, from: number, to: number, points: WordPoint[], room: number): boolean {
  if (to - from > SURELY_OVERLONG) return false;
  let start = from;
  for (const point of points) {
    const at = from + point.at;
    const hyphen = point.kind === 'hyphen' ? ruler.hyphen(at) : 0;
    if (ruler.width(start, at) + hyphen > room) return false;
    start = at;
  }
  return ruler.width(start, to) <= room;
}

/**
 * For a word that is wider than a line, if some part of it between two points is so too: a point at every letter, and the word's width, letters measured
 * one by one (kerning only where it widens, so that nothing overflows). Null for a word that fits part by part. The text is the
 * ruler's; unbreakable runs get no point.
 */
export function overlongPoints(
  ruler: Ruler,
  from: number,
  to: number,
  points: WordPoint[],
  room: number,
): { points: BoxPoint[]; width: number } | null {
  if (fits(ruler, from, to, points, room)) return null;
  const given = new Map(points.map((point) => [point.at, point]));
  const out: BoxPoint[] = [];
  let x = 0;
  for (let at = from; at < to; ) {
    const run = ruler.run(at);
    const end = run.atom ? Math.min(run.to, to) : letterEnd(ruler.text, at, to);
    x += ruler.width(at, end);
    at = end;
    if (at >= to || ruler.run(at).atom) continue;
    const cut = { at: at - from, kind: 'anywhere', discouraged: true, hyphenated: false } as const;
    out.push({ ...(given.get(at - from) ?? cut), x });
  }
  return { points: out, width: x };
}
