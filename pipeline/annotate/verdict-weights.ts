/**
 * What a place must have so that a note is set there. One table, because the figures hold only together. They were
 * chosen on the bench (`npm run bench:anchors`): after light edits every anchor is found, after its paragraph is
 * deleted next to none.
 */
export const verdict = {
  /**
   * Words at which quote and context bear equally. One word is known by its company (context bears 3/4 of the score),
   * eight words mostly by themselves (3/11).
   */
  evenWords: 3,
  /**
   * What a side without prefix or suffix counts. A little less than half: four words without context must stand as
   * quoted, eight may have changed in one.
   */
  unknownSide: 0.4,
  /** Least score, of 1, to be set. An exact word needs 3/5 of its context, four exact words 3/10, eight none. */
  floor: 0.7,
  /** Least likeness of the quote itself (of each part of `start … end`): a note is on words, not on a spot. */
  quoteFloor: 0.5,
  /**
   * Fewer words than this may differ in a quote (or each end of `start … end`) and its context, or a quarter of a long
   * quote: an edit near a note changes a word or two; where more differs it is another sentence.
   */
  changes: 3,
  changesOfLong: 0.25,
  /** Most of a context that may differ: two of three words, the least there is where a text begins. */
  contextShare: 0.7,
  /** So many words of a fresh anchor differ at every other place: one more than above, so that no other will do. */
  apart: 4,
  /** What the best place must be ahead of any other that is good enough. */
  margin: 0.1,
  /**
   * Within the margin the remembered position decides, if one place lies so many times nearer to it than any other:
   * sentences that a text repeats stand pages apart, edits shift it by paragraphs.
   */
  nearer: 8,
} as const;
