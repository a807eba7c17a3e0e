import type { RenderedSection } from '../model/book.ts';
import type { Place } from '../model/message.ts';
import type { PageMap } from '../model/pages.ts';
import type { Picture } from '../model/picture.ts';

export type FontKey = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** Characters of one style, without gap to the next. Offsets count UTF-16 units of the paragraph's text. */
export interface Run {
  from: number;
  to: number;
  font: FontKey;
  /** points */
  size: number;
  /** OpenType features beyond kern and liga, sorted: "c2sc,smcp", "" */
  features: string;
  /** letter-spacing in em; 0 for most */
  tracking: number;
  /** must not be broken inside (note calls); the word before it sticks to it */
  atom: boolean;
}

/** A paragraph ready for line breaking: no DOM, no HTML. */
export interface Paragraph {
  /** unique in the book, for messages and caches */
  id: string;
  text: string;
  runs: Run[];
  /** BCP 47: which hyphenation patterns */
  language: string;
  hyphenate: boolean;
  align: 'justify' | 'left' | 'right' | 'center';
  /** first-line indent in points; negative for a hanging one */
  indent: number;
  /** points that a line is set in which does not begin the paragraph or follow a forced break; absent: 0 */
  turn?: number;
  /** width of the lines in points */
  measure: number;
  /** offsets after which the line ends whatever happens (verse, br) */
  forced: number[];
}

/** One set line. Characters [from, to) without the space it ends at. */
export interface Line {
  from: number;
  to: number;
  /** a hyphen that is not in the text is drawn at its end */
  hyphen: boolean;
  /** ends the paragraph or stands before a forced break: not justified */
  last: boolean;
  /** natural width in points, hyphen included */
  width: number;
  /** set word space / natural word space; 1 where not justified */
  ratio: number;
  /** extra letter-spacing in em, at most .005 either way */
  tracking: number;
}

/** Measures text with the edition's fonts as Chromium would set it. */
export interface Shaper {
  /** width in points of text set in one style */
  width(text: string, run: Pick<Run, 'font' | 'size' | 'features' | 'tracking'>): number;
  /** characters that the font has no glyph for */
  missing(text: string, font: FontKey): string[];
}

/**
 * Characters that are no text of the book, stamped on a finished page as an artifact: heads, folios, and, as `layout`,
 * drawn hyphens and the dots of leaders.
 */
export interface Stamp {
  /** page index from 0 */
  page: number;
  kind: 'header' | 'footer' | 'layout';
  text: string;
  /** points from the left edge of the page; what `align` refers to */
  x: number;
  /** baseline, points from the bottom edge of the page */
  y: number;
  size: number;
  align: 'left' | 'right' | 'center';
  font: FontKey;
  features: string;
  tracking: number;
}

/**
 * Lines and areas in black, drawn on a finished page as artifacts. Points from the left and the bottom edge of the page.
 * `rule`: from `x` to the right, `y` is the middle of the stroke. `path`: operators of a PDF path (m, l, c, v, y, re, h)
 * with `x`, `y` as their origin, stroked with `weight` points, or filled where there is none.
 */
export type Drawing =
  | { page: number; kind: 'rule'; x: number; y: number; width: number; weight: number }
  | { page: number; kind: 'path'; x: number; y: number; path: string; weight?: number };

/** A picture on its page. */
export interface PlacedPicture {
  /** index from 0 */
  page: number;
  picture: Picture;
  /** points as printed */
  width: number;
  height: number;
  /** where a text names it */
  place: Place;
}

/** A line of text on its page: what is said beside it is placed by it. */
export interface PlacedLine {
  /** index from 0 */
  page: number;
  /** id of the section */
  section: string;
  /** data-block of running text, or the id of the note whose line it is; both null for display lines */
  block: string | null;
  note: string | null;
  /** plain characters [from, to) of the block */
  from: number;
  to: number;
  /** baseline, points from the bottom edge of the page */
  y: number;
  /** points to the next line */
  leading: number;
}

/** Entry of the PDF's outline. */
export interface OutlineEntry {
  title: string;
  /** id of the element it leads to */
  target: string;
  children: OutlineEntry[];
}

/** What emission hands to the browser and to finishing. */
export interface Layout {
  /** complete document: styles and fonts inside, one element a page, placeholder links https://x.invalid/#id */
  html: string;
  /** what the browser prints the document at */
  scale: number;
  pageMap: PageMap;
  /** element id -> page index and points from the top of the page, for destinations */
  destinations: Record<string, { page: number; top: number }>;
  stamps: Stamp[];
  drawings: Drawing[];
  pictures: PlacedPicture[];
  outline: OutlineEntry[];
  /** where every line stands, in reading order; only where it was asked for */
  lines?: PlacedLine[];
  /** the index with its page numbers, for other forms of the book; absent where it has none */
  index?: RenderedSection;
  /** points */
  trim: { width: number; height: number };
  /** points from the trim to the text block; `inner` is at the spine */
  margins: { inner: number; outer: number; top: number; bottom: number };
}
