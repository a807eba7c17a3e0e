import type { BreakPoint } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';

/** Measures a point within a word, once: the part before it with its hyphen, and the part after it. */
export function measurePoint(point: BreakPoint, ruler: Ruler): void {
  if (!Number.isNaN(point.end)) return;
  const { word, at } = point;
  const hyphen = point.kind === 'hyphen' ? ruler.hyphen(at) : 0;
  point.end = word.start + ruler.width(word.from, at) + hyphen;
  point.start = word.end - ruler.width(at, word.to);
}
