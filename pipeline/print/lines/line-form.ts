import type { Line, Paragraph, Run, Shaper } from '../types.ts';
import { HYPHEN } from './create-ruler.ts';
import { type Face, faceRuler } from './face-ruler.ts';

/** How a paragraph has to be written so that the browser sets its lines as they were planned. Points. */
export interface ParagraphForm {
  /** word-spacing of the paragraph: negative, so that every line has to be widened, 0 where it is not justified */
  spacing: number;
  /** the box is so much wider than the measure: the room of the space that ends each line */
  trail: number;
}

/** What a line needs beside its characters. */
export interface LineForm {
  /** word-spacing of this line in points; null: that of the paragraph */
  spacing: number | null;
  /** letter-spacing in em to be added to that of every run; 0 for most */
  tracking: number;
  /** room in points that an empty element takes after the last character; may be negative, 0 for most */
  filler: number;
}

/** Spaces of justified text are this share of the natural one before they are widened: less than any fair line has. */
const NARROW = 0.75;

/** A line as tight as this needs spaces of its own: justification only widens. */
const TIGHT = 0.78;

/** Its spaces are narrower by this share than planned: no rounding can push it over the measure. */
const MARGIN = 0.1;

/** Chromium justifies at these characters too, as if they were spaces: daggers, numero, CJK and what it takes for that. */
const WIDENED =
  /[\u02c7-\u02d9\u2020\u2021\u2030\u203b\u203c\u2042-\u2051\u2100-\u2bff\u2e80-\ufaff\ufe30-\uffef]/;

/** As MARGIN, on a line with such characters: what is left to be justified is too little to be seen. */
const HARDLY = 0.02;

/** Room of less than this is not written, points. */
const UNSEEN = 0.005;

const SPACE = ' ';

const ANY_SPACE = /[ \u00a0]/;

const isJustified = ({ align }: Paragraph) => align === 'justify';

/** Width of the space that a line of this face ends with. */
const spaceOf = (run: Face, spacing: number, shaper: Shaper) => faceRuler(run, shaper).width(SPACE) + spacing;

/** word-spacing in points of justified text in this face: negative. */
export const narrowSpacing = (face: Face, shaper: Shaper): number =>
  (NARROW - 1) * faceRuler(face, shaper).width(SPACE);

/** The form of a paragraph whose style has this face. `widened`: its box can be wider than the measure. */
export function paragraphForm(
  paragraph: Paragraph,
  face: Face,
  shaper: Shaper,
  widened = true,
): ParagraphForm {
  const spacing = isJustified(paragraph) ? narrowSpacing(face, shaper) : 0;
  return { spacing, trail: widened ? spaceOf(face, spacing, shaper) : 0 };
}

/**
 * The form of line `index`: `last` is the run of its last character, `space` the run of the space at its end, null where
 * it ends without one. How they are written: README.md beside this file.
 */
export function lineForm(
  paragraph: Paragraph,
  { spacing, trail }: ParagraphForm,
  lines: Line[],
  index: number,
  last: Run | undefined,
  space: Run | null,
  shaper: Shaper,
): LineForm {
  const line = lines[index];
  const { tracking } = line;
  if (paragraph.align === 'left' || last === undefined) return { spacing: null, tracking, filler: 0 };
  const own = isJustified(paragraph) ? ownSpacing(paragraph, line, shaper) : null;
  // the space at the end is written with the paragraph's spacing, whatever the line has
  const room = trail - (space === null ? 0 : spaceOf(space, spacing, shaper));
  const hyphen = line.hyphen ? hyphenWidth(paragraph.text[line.to - 1], last, shaper) : 0;
  const isNatural = line.last || (own !== null && line.ratio === 1);
  const rest = isJustified(paragraph) && isNatural ? restOf(paragraph, line, index) : 0;
  const filler = room + hyphen + rest;
  return { spacing: own, tracking, filler: Math.abs(filler) < UNSEEN ? 0 : filler };
}

/** word-spacing in points of a line that cannot be left to justification, null for most. */
function ownSpacing(paragraph: Paragraph, line: Line, shaper: Shaper): number | null {
  const isWidened = WIDENED.test(paragraph.text.slice(line.from, line.to));
  if (!isWidened && line.ratio >= TIGHT) return null;
  if (line.ratio === 1) return 0;
  const margin = isWidened ? HARDLY : MARGIN;
  return (line.ratio - 1 - margin) * meanSpace(paragraph, line, shaper);
}

/** Mean natural width of the spaces of a line, in whatever faces they are. */
function meanSpace({ text, runs }: Paragraph, { from, to }: Line, shaper: Shaper): number {
  const widths: number[] = [];
  for (const run of runs)
    for (let at = Math.max(from, run.from); at < Math.min(to, run.to); at++)
      if (ANY_SPACE.test(text[at])) widths.push(faceRuler(run, shaper).width(SPACE));
  return widths.length === 0 ? 0 : widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

/** The drawn hyphen after a letter, kerning included. */
function hyphenWidth(letter: string, run: Run, shaper: Shaper): number {
  return faceRuler(run, shaper).between(letter, HYPHEN, '');
}

/** What a line that is set at its natural width leaves of the measure. */
function restOf({ measure, indent }: Paragraph, line: Line, index: number): number {
  return Math.max(0, measure - (index === 0 ? indent : 0) - line.width);
}
