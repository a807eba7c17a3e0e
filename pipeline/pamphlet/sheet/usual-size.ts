import type { Size } from './types.ts';

/** Points: sizes that differ by less are the same size, rounded in another way. */
const SAME = 1;

/** The size that most of the pages have; of several, the one that comes first. Sizes are not empty. */
export function usualSize(sizes: Size[]): Size {
  const groups: { size: Size; count: number }[] = [];
  for (const size of sizes) {
    const group = groups.find((one) => isSameSize(one.size, size));
    if (group) group.count += 1;
    else groups.push({ size, count: 1 });
  }
  return groups.reduce((most, group) => (group.count > most.count ? group : most)).size;
}

/** True where two sizes in points are one and the same to the eye. */
export const isSameSize = (one: Size, other: Size): boolean =>
  Math.abs(one.width - other.width) < SAME && Math.abs(one.height - other.height) < SAME;
