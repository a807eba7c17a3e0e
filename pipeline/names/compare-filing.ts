/** Orders what has a filing key; equal keys by heading, in code units. */
export function compareFiling(
  a: { key: string; heading: string },
  b: { key: string; heading: string },
): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : 0;
}
