/**
 * What the line breaker is after. Penalties and demerits are TeX's (Knuth and Plass, Breaking Paragraphs into Lines,
 * 1981): a line costs (linePenalty + badness)² + penalty² + demerits, badness is 100 · |r|³, and r is 1 where the spaces
 * take all their stretch, -1 where they give all their shrink.
 */
export interface LineSettings {
  /** share of its natural width that a space grows by at r = 1, at `fullMeasure` and wider */
  stretch: number;
  /** em: narrower lines have fewer spaces, and are judged the more strictly, stretch in proportion, down to leastStretch */
  fullMeasure: number;
  leastStretch: number;
  /** share of its natural width that a space may lose, at the very most */
  shrink: number;
  /** widest spaces of a line at the first try, times their natural width */
  widest: number;
  /** most letter-spacing either way in em, for lines that spaces alone leave too tight or too loose */
  tracking: number;
  /** for a line that is tracked */
  trackDemerits: number;
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
  /** for a break between "p.", "no.", "vol." and the figure that they count */
  countedPenalty: number;
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
 * For EB Garamond at 10.5 pt, whose space is .2 em: measured on an anthology's running text at 108 and 80 mm by
 * test/bench/lines.ts. TeX's own values (tolerance 200, hyphen penalty 50, demerits 10,000) gave 214 hyphens in 1,000 lines
 * and ladders of three.
 */
export const bookSettings: LineSettings = {
  stretch: 0.8,
  // 108 mm. With .8 at 80 mm too, spaces there deviate by .34 instead of .30, at 129 hyphens in 1,000 lines instead of 166.
  fullMeasure: 29,
  leastStretch: 0.5,
  // .25 was too tight to the eye.
  shrink: 0.2,
  widest: 3.5,
  // Half a hundredth of an em is below what a reader can see.
  tracking: 0.005,
  // 8 % of all lines at 108 mm are tracked; 5,000 tracks 19 %, for half as many lines looser than 1.7. Each such line is an
  // element of its own in the browser and in the file.
  trackDemerits: 15_000,
  emergencyStretch: 3,
  linePenalty: 10,
  // 56 line ends in 1,000 at 108 mm show a hyphen; 150 gives 81, 250 gives 42, but a sixth more lines looser than 1.7.
  hyphenPenalty: 200,
  explicitPenalty: 100,
  // 500 sets the worst line at 2.30 instead of 2.13, for the sake of a name.
  discouragedPenalty: 250,
  addressPenalty: 100,
  countedPenalty: 200,
  anywherePenalty: 5000,
  doubleHyphenDemerits: 40_000,
  finalHyphenDemerits: 40_000,
  adjacentDemerits: 10_000,
  hyphensInRow: 2,
  lastLine: 4,
  // Five paragraphs of 395 end in less than 4 em; 400,000 leaves eight.
  shortLastDemerits: 800_000,
  raggedStretch: 3,
};
