import type { Paragraph } from '../types.ts';
import type { BreakPoint, Word } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import { type BoxPoint, overlongPoints, SURELY_OVERLONG } from './overlong-points.ts';
import type { LineSettings } from './settings.ts';
import { type WordPoint, wordPoints } from './word-points.ts';

/** A stretch of a paragraph between two forced breaks, and how much room its lines have. */
export interface Piece {
  from: number;
  to: number;
  /** points; negative for a hanging one */
  indent: number;
  measure: number;
}

const SPACE = /[ \t\n\r\f]/;
const NO_BREAK_SPACE = '\u00a0';
/** Never begins a line where a space, or the end, follows it. */
const CLINGS = /[\u2013\u2014\u2026!?;:\u00bb]/;

/** What counts by the figure behind it: a line that begins with the figure reads badly. */
const COUNTED = /(?:^|[\s(“‘])(?:pp?|nos?|vols?|chs?|figs?|cols?|ff?|ll?|nn?)\.$/i;
/** Characters of the longest of these, and what may stand before it. */
const COUNTED_LENGTH = 6;
const FIGURE = /[0-9]/;

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

function penaltyOf(point: WordPoint | BoxPoint, settings: LineSettings): number {
  if (point.kind === 'anywhere') return settings.anywherePenalty;
  if (point.discouraged) return settings.discouragedPenalty;
  if (point.kind === 'address') return settings.addressPenalty;
  return point.kind === 'hyphen' ? settings.hyphenPenalty : settings.explicitPenalty;
}

const HYPHENS = /[-\u2010]/;

/** Where the next character stands on the endless line. */
interface Position {
  x: number;
  spaces: number;
  ems: number;
}

/** The points within a word. Those of an overlong word are measured, others not. */
function pointsIn(
  word: Word,
  inner: (WordPoint | BoxPoint)[],
  at: Position,
  ruler: Ruler,
  settings: LineSettings,
) {
  return inner.map((point): BreakPoint => {
    const offset = word.from + point.at;
    const x = 'x' in point ? word.start + point.x : Number.NaN;
    return {
      kind: point.kind,
      at: offset,
      next: offset,
      penalty: penaltyOf(point, settings),
      firm: false,
      hyphenated: point.hyphenated,
      end: x + (point.kind === 'hyphen' && 'x' in point ? ruler.hyphen(offset) : 0),
      start: x,
      word,
      spaces: at.spaces,
      spacesNext: at.spaces,
      ems: at.ems + ruler.ems(word.from, offset),
    };
  });
}

/** Where lines of a piece may end. */
export interface BreakPoints {
  /** spaces, the points of overlong words, and the end of the piece, in order */
  points: BreakPoint[];
  /** the points within the word that a point ends, not measured yet (measure-point.ts): only few stand near a line end */
  within(point: BreakPoint): BreakPoint[];
  /** those of them at signs of the word: where it is not divided by a hyphen that is drawn */
  signs(point: BreakPoint): BreakPoint[];
}

const NONE: BreakPoint[] = [];

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
  const text = withoutAtoms(paragraph);
  const hasAtoms = text !== paragraph.text;
  const language = divide ? paragraph.language : null;
  const room = piece.measure - Math.max(piece.indent, 0);
  const points: BreakPoint[] = [];
  const position: Position = { x: 0, spaces: 0, ems: 0 };
  let word: Word = { from: piece.from, to: piece.from, start: 0, end: 0, inner: NONE, signs: NONE };
  let at = piece.from;

  const addWord = (from: number, to: number): void => {
    let width = to - from > SURELY_OVERLONG ? Number.POSITIVE_INFINITY : ruler.width(from, to);
    word = { from, to, start: position.x, end: position.x, inner: null, signs: null };
    if (width > room) {
      const inner = wordPoints(text.slice(from, to), language);
      const boxes = overlongPoints(ruler, from, to, inner, room);
      if (boxes !== null) {
        width = boxes.width;
        // they stand among those of the piece
        word.inner = word.signs = NONE;
        for (const point of pointsIn(word, boxes.points, position, ruler, settings)) points.push(point);
      }
    }
    word.end = position.x + width;
    position.x = word.end;
    position.ems += ruler.ems(from, to);
  };

  const isFirm = (gap: number, next: number): boolean => {
    if (text[gap] === NO_BREAK_SPACE || (hasAtoms && ruler.run(next).atom)) return true;
    return CLINGS.test(text[next]) && (next + 1 >= piece.to || SPACE.test(text[next + 1]));
  };

  const isCounted = (gap: number, next: number): boolean =>
    text[gap - 1] === '.' &&
    FIGURE.test(text[next] ?? '') &&
    COUNTED.test(text.slice(Math.max(0, gap - COUNTED_LENGTH), gap));

  const addSpace = (gap: number, next: number): void => {
    const firm = isFirm(gap, next);
    const kept = isCounted(gap, next) ? settings.countedPenalty : 0;
    const width = ruler.space(gap);
    points.push({
      kind: 'space',
      at: gap,
      next,
      penalty: firm ? settings.anywherePenalty : kept,
      firm,
      hyphenated: HYPHENS.test(text[gap - 1] ?? ''),
      end: position.x,
      start: position.x + width,
      word,
      spaces: position.spaces,
      spacesNext: position.spaces + width,
      ems: position.ems,
    });
    position.x += width;
    position.spaces += width;
    position.ems += ruler.ems(gap, gap + 1);
  };

  while (at < piece.to) {
    const from = at;
    while (at < piece.to && text[at] !== NO_BREAK_SPACE && !SPACE.test(text[at])) at++;
    if (at > from) addWord(from, at);
    if (at >= piece.to) break;
    const gap = at++;
    // White space in a row is one space, as the browser has it; no-break spaces each count.
    while (text[gap] !== NO_BREAK_SPACE && at < piece.to && SPACE.test(text[at])) at++;
    addSpace(gap, at);
  }
  const { x, spaces, ems } = position;
  const end = { at, next: at, penalty: 0, firm: false, hyphenated: false, end: x, start: x };
  points.push({ kind: 'end', ...end, word, spaces, spacesNext: spaces, ems });
  const pointsOf = (point: BreakPoint, tongue: string | null): BreakPoint[] => {
    const own = point.word;
    const inner = wordPoints(text.slice(own.from, own.to), tongue);
    if (inner.length === 0) return NONE;
    const ems = point.ems - ruler.ems(own.from, own.to);
    return pointsIn(own, inner, { x: own.start, spaces: point.spaces, ems }, ruler, settings);
  };
  return {
    points,
    within: (point) => (point.word.inner ??= pointsOf(point, language)),
    signs: (point) => (point.word.signs ??= pointsOf(point, null)),
  };
}
