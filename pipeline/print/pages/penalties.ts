/**
 * What makes a page worse, in one currency: 100 is about one white line that should not be there.
 * Ours, found by looking at pages; the order of magnitude between them is what matters.
 */
export const penalties = {
  /** any page: fewer pages are better when all else is equal */
  page: 1,
  /** for the square of the lines that a page without notes ends early; the first one is `short` */
  white: 100,
  /** a page one line short, which book makers allow where both facing pages are */
  short: 25,
  /** for the square of the lines of space between text and notes beyond `freeGap`, which the grid alone can take */
  gap: 100,
  freeGap: 0.75,
  /** each line by which facing pages differ in depth */
  facing: 150,
  /** a hyphen at the foot of a right-hand page: the reader has to turn over */
  hyphenTurn: 150,
  /** the same on a left-hand page */
  hyphen: 50,
  /** a note that goes on over the page, each time */
  split: 120,
  /** each line of a note that waits for the next page */
  carried: 2,
  /** each line that a page has fewer than `fewLines` of text above its notes */
  fewText: 40,
  fewLines: 8,
  /** a page of notes only */
  noText: 250,
  /** a page on which notes that are called there find no room: worse than any white, */
  late: 100_000,
  /** but where it cannot be helped a white page does not help either: each such note */
  lateNote: 500,
  /** the last page of a section with fewer lines of text than `endLines` */
  end: 400,
  endLines: 3,
} as const;

/** Lines that a page may be given less than the full depth. */
export const SHORTEST = 1;

/** Pages ending more than so many lines early are not looked at where there are others. */
export const MOST_WHITE = 6;
