import type { LineNode } from './line-node.ts';
import type { LineSettings } from './settings.ts';

/** Fitness classes, to make one key of class and hyphens. */
const CLASSES = 4;

/**
 * Of all ways to one point, the best of each fitness class and each number of hyphens; of those only what can still win
 * (Knuth, TeX: The Program, 836): a class that is behind by more than its advantage can ever save is dropped.
 */
export function pruneNodes(reached: LineNode[], settings: LineSettings): LineNode[] {
  if (reached.length < 2) return reached;
  const best = new Map<number, LineNode>();
  let least = Number.POSITIVE_INFINITY;
  for (const node of reached) {
    const key = node.hyphens * CLASSES + node.fitness;
    const rival = best.get(key);
    if (rival === undefined || node.demerits < rival.demerits) best.set(key, node);
    least = Math.min(least, node.demerits);
  }
  const { doubleHyphenDemerits, adjacentDemerits } = settings;
  return [...best.values()].filter((node) => {
    const advantage =
      node.hyphens === 0 ? Math.max(doubleHyphenDemerits, adjacentDemerits) : adjacentDemerits;
    return node.demerits <= least + advantage;
  });
}
