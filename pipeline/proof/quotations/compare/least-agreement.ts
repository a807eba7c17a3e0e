/**
 * Share of words that must agree before other words are taken for a quotation with slips. It depends on the length: of
 * five words four agree by chance in any long book, of forty thirty never do. Null: only the exact words are.
 * Another translation of the same passage shares about half of its words, so the share never falls near that.
 */
export function leastAgreement(words: number): number | null {
  if (words < 5) return null;
  if (words < 8) return 0.8;
  if (words < 15) return 0.75;
  return 0.7;
}
