/** Badness that nothing exceeds (TeX's inf_bad). */
export const WORST = 10_000;

/** How bad a line is whose spaces take `r` of the stretch or shrink that they are allowed: TeX's 100 · |r|³, at most WORST. */
export const badnessOf = (r: number): number => Math.min(WORST, 100 * Math.abs(r) ** 3);
