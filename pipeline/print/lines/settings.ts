/**
 * What the line breaker is after. Penalties and demerits are TeX's (Knuth and Plass, Breaking Paragraphs into Lines,
 * 1981): a line costs (linePenalty + badness)² + penalty² + demerits, badness is 100 · |r|³, and r is 1 where the spaces
 * take all their stretch, -1 where they give all their shrink.
 */
export interface LineSettings {
  /** share of its natural width that a space may grow by at r = 1 */
  stretch: number;
  /** share of its natural width that a space may lose, at the very most */
  shrink: number;
  /** most badness of a line at the first try; 3000 is a ratio of about 3.5 */
  tolerance: number;
  /** most letter-spacing either way in em, for lines that spaces alone leave too tight or too loose */
  tracking: number;
  /** |r| from which a line is tracked */
  trackFrom: number;
  /** points (per point of size) that every line may stretch beside its spaces at the second try */
  emergencyStretch: number;
  /** added to the badness of every line: fewer lines are better */
  linePenalty: number;
  /** for a hyphen that is not in the text */
  hyphenPenalty: number;
  /** for a break after a hyphen or dash of the text */
  explicitPenalty: number;
  /** for dividing a name, or a part of a compound that has its own hyphen; for a break after a slash */
  discouragedPenalty: number;
  /** for a break within an address, which shows no hyphen */
  addressPenalty: number;
  /** for a break at any letter, where a word is longer than a line */
  anywherePenalty: number;
  /** two lines that end in hyphens, one below the other */
  doubleHyphenDemerits: number;
  /** a hyphen at the end of the line before the last */
  finalHyphenDemerits: number;
  /** a tight line beside a loose one */
  adjacentDemerits: number;
  /** most lines in a row that end in hyphens */
  hyphensInRow: number;
  /** a last line shorter than this, in em, costs shortLastDemerits in proportion */
  lastLine: number;
  shortLastDemerits: number;
  /** where lines are not justified: the shortfall in em that counts as r = 1 */
  raggedStretch: number;
}

/**
 * For EB Garamond at 10.5 pt, whose space is .2 em: measured at 108 and 80 mm by test/bench/lines.ts. TeX's own values
 * (tolerance 200, hyphen penalty 50, demerits 10,000) gave 214 hyphens in 1,000 lines and ladders of three.
 */
export const bookSettings: LineSettings = {
  stretch: 0.8,
  // .25 was too tight to the eye.
  shrink: 0.2,
  tolerance: 3000,
  // Half a hundredth of an em is below what a reader can see.
  tracking: 0.005,
  // At 1 three times as many lines are looser than 1.7; at .5 hardly fewer are, but half of all lines are tracked.
  trackFrom: 0.75,
  emergencyStretch: 3,
  linePenalty: 10,
  // 53 hyphens in 1,000 lines at 108 mm; 200 gives 38, but a third more lines looser than 1.7.
  hyphenPenalty: 150,
  explicitPenalty: 100,
  // 500 sets the worst line at 2.34 instead of 2.13, for the sake of a name.
  discouragedPenalty: 300,
  addressPenalty: 100,
  anywherePenalty: 5000,
  doubleHyphenDemerits: 40_000,
  finalHyphenDemerits: 40_000,
  adjacentDemerits: 10_000,
  hyphensInRow: 2,
  lastLine: 4,
  // Two paragraphs of 406 end in less than 4 em; 100,000 leaves eleven.
  shortLastDemerits: 400_000,
  raggedStretch: 3,
};
