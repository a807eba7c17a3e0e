/**
 * Index of the first entry that passes; the length of the list if none does. All entries after one that passes have to
 * pass too: the list is halved, not read.
 */
export function firstWhere<T>(list: T[], passes: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
