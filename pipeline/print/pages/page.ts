/** One unbreakable piece of a galley: a line of text, a row, something drawn. Half lines of the grid. */
export interface Slug {
  /** index of its block in the galley */
  block: number;
  /** line within the block; 0 for what has no lines */
  line: number;
  height: number;
  /** space above it, dropped at the head of a page */
  before: number;
  /** begins on a whole line */
  grid: boolean;
  /** a page may end after it */
  breakAfter: boolean;
  /** ends with a drawn hyphen */
  hyphen: boolean;
  /** lines of text that it counts for: what the last page of a chapter should have some of */
  text: number;
  /** half lines of the head of its table, which stands above it where a page begins with it */
  head: number;
  /** stands at the head of a page and nowhere else: a figure that was moved there */
  top?: boolean;
  /** indices of the notes that are first called here, in order */
  notes: number[];
}

/** A note as the paginator sees it. */
export interface NoteDepth {
  lines: number;
  /** which of the series it belongs to, from 0, in the order in which they stand at the foot of a page */
  series: number;
  /** numbers of lines after which it may be split, ascending */
  splits: number[];
}

/** Lines [from, to) of a note on a page. */
export interface NotePiece {
  note: number;
  from: number;
  to: number;
  /** begins a series below another: some space stands above it */
  apart?: boolean;
}

/** What of the notes waits for the next page. */
export interface Waiting {
  note: number;
  from: number;
}

/** What stands in one column of a page. */
export interface Column {
  /** slugs [from, to) */
  from: number;
  to: number;
  /** points from the left edge of the text block */
  left: number;
  /** half lines from its top */
  top: number;
  /** begins within an entry that a left page goes on with: its heading is repeated, one line above `top` */
  continued: boolean;
}

/** A page of a section. */
export interface SetPage {
  /** slugs [from, to) */
  from: number;
  to: number;
  notes: NotePiece[];
  /** begins with the rest of a note */
  continued: boolean;
  /** lines of the grid that the page is deep, notes included */
  depth: number;
  /** notes that could not begin on the page of their call */
  late: number[];
  /** a slug alone is deeper than the page */
  overflows: boolean;
  /** its last slugs stand in columns, below what stands before them */
  columns?: Column[];
}

/** What pages are filled to. Points, but for `lines`. */
export interface PageRoom {
  lines: number;
  grid: number;
  /** `between`: from one series to the next */
  note: { leading: number; above: number; rule: number; between: number };
  /** how many series of notes there are */
  series: number;
}
