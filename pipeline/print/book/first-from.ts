/** Index of the first entry of a list, sorted by `at`, that stands at an offset or after it; its length if none does. */
export function firstFrom(list: { at: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
