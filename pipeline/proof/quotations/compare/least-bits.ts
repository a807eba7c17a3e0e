/** Bits for each of those that a place in the copy has: the agreement must be less likely than to be found by chance. */
const FACTOR = 1.8;

/**
 * How unlikely an agreement must be, in bits, to be none by chance: a book of 130,000 words has 2^17 places, and at each a
 * phrase may differ in one word or another.
 */
export const leastBits = (words: number): number => FACTOR * Math.log2(words);
