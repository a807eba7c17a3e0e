import type { Paragraph } from '../types.ts';
import type { Word } from './break-point.ts';
import { BreakPoints } from './break-points.ts';
import type { Ruler } from './create-ruler.ts';
import { isSpace } from './is-space.ts';
import { overlongPoints, SURELY_OVERLONG } from './overlong-points.ts';
import type { KnownWord } from './points-of-word.ts';
import type { LineSettings } from './settings.ts';
import { wordPoints } from './word-points.ts';

/** A stretch of a paragraph between two forced breaks, and how much room its lines have. */
export interface Piece {
  from: number;
  to: number;
  /** points; negative for a hanging one */
  indent: number;
  measure: number;
}

const NO_BREAK_SPACE = 0xa0;

/** The text with every unbreakable run as brackets: they divide nowhere and let a dash follow. */
function withoutAtoms({ text, runs }: Paragraph): string {
  if (!runs.some((run) => run.atom)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const run of runs) {
    if (!run.atom || run.from < at) continue;
    parts.push(text.slice(at, run.from), ')'.repeat(run.to - run.from));
    at = run.to;
  }
  return parts.join('') + text.slice(at);
}

/**
 * All places where lines of a piece may end. `divide` allows hyphens that are not in the text. Linear in the piece.
 */
export function findBreakPoints(
  paragraph: Paragraph,
  piece: Piece,
  ruler: Ruler,
  divide: boolean,
  settings: LineSettings,
): BreakPoints {
  const { from: first, to: end } = piece;
  const text = withoutAtoms(paragraph);
  const hasAtoms = text !== paragraph.text;
  const language = divide ? paragraph.language : null;
  const room = piece.measure - Math.max(piece.indent, 0);
  const points = new BreakPoints({ text, hasAtoms, from: first, to: end, language, ruler, settings });
  // where the next character stands on the endless line
  let x = 0;
  let spaces = 0;
  let ems = 0;
  /** the last word, and the same where it is wider than a line */
  let known: KnownWord | null = null;
  let overlong: Word | null = null;

  const addWord = (from: number, to: number): void => {
    const isLong = to - from > SURELY_OVERLONG;
    known = isLong ? null : ruler.word(from, to);
    overlong = null;
    let width = isLong ? Number.POSITIVE_INFINITY : (known?.width ?? ruler.width(from, to));
    if (width > room) {
      const inner = wordPoints(text.slice(from, to), language);
      const boxes = overlongPoints(ruler, from, to, inner, room);
      if (boxes !== null) {
        width = boxes.width;
        // its points stand among those of the piece
        overlong = { from, to, start: x, end: x + width, known, inner: [], signs: [] };
        points.addOverlong(overlong, boxes.points, spaces, ems);
      }
    }
    x += width;
    ems += ruler.ems(from, to);
  };

  for (let at = first; ; ) {
    const from = at;
    let unit = 0;
    for (; at < end; at++) {
      unit = text.charCodeAt(at);
      if (unit === NO_BREAK_SPACE || isSpace(unit)) break;
    }
    if (at > from) addWord(from, at);
    if (at >= end) break;
    const gap = at++;
    // White space in a row is one space, as the browser has it; no-break spaces each count.
    while (unit !== NO_BREAK_SPACE && at < end && isSpace(text.charCodeAt(at))) at++;
    const width = ruler.space(gap);
    points.add(gap, at, x, x + width, spaces, ems, known, overlong);
    x += width;
    spaces += width;
    ems += ruler.ems(gap, gap + 1);
  }
  points.add(end, end, x, x, spaces, ems, known, overlong);
  return points;
}
