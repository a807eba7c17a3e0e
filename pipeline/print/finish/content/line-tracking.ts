/** Nearer to their natural places than this (thousandths of the size) glyphs are as good as there. */
const NEAR = 0.5;

/** Fewer glyphs are not worth two operators. */
const LEAST = 8;

/** A ten-thousandth of a point: over a long line less than a hundredth. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/**
 * The letter-spacing of a line of `count` glyphs: what most of them are farther from the one before than their widths
 * say; 0 where most are where those put them. Lengths are those of text space, at a size of so many points.
 */
export function lineTracking(
  places: Float64Array,
  widths: Float64Array,
  count: number,
  size: number,
): number {
  if (count < LEAST) return 0;
  const near = (NEAR * size) / 1000;
  let moved = 0;
  for (let i = 1; i < count; i++) {
    if (Math.abs(places[i] - places[i - 1] - widths[i - 1]) > near) moved++;
  }
  if (moved * 2 < count) return 0;
  const gaps = Float64Array.from({ length: count - 1 }, (_, i) => places[i + 1] - places[i] - widths[i]);
  return rounded(gaps.sort()[count >> 1]);
}
