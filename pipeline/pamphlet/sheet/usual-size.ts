import { isSameSize } from './is-same-size.ts';
import type { Size } from './types.ts';

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
