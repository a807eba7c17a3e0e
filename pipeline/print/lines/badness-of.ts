/** Badness that nothing exceeds (TeX's inf_bad). */
export const WORST = 10_000;

/** How bad a line is whose spaces take `r` of the stretch or shrink that they are allowed: TeX's 100 · |r|³, at most WORST. */
export function badnessOf(r: number): number {
  // not r ** 3: this is asked for a hundred times a line
  const badness = 100 * Math.abs(r * r * r);
  return badness < WORST ? badness : WORST;
}
