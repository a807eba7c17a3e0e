import type { Paragraph } from '../types.ts';
import type { BreakPoint, Word } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import { type BoxPoint, overlongPoints } from './overlong-points.ts';
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

/**
 * All places where lines of a piece may end, in order, its end last. `divide` allows hyphens that are not in the text.
 * Points within words are not measured yet: only few stand near a line end (measure-point.ts). Linear in the piece.
 */
export function findBreakPoints(
  paragraph: Paragraph,
  piece: Piece,
  ruler: Ruler,
  divide: boolean,
  settings: LineSettings,
): BreakPoint[] {
  const text = withoutAtoms(paragraph);
  const hasAtoms = text !== paragraph.text;
  const language = divide ? paragraph.language : null;
  const room = piece.measure - Math.max(piece.indent, 0);
  const points: BreakPoint[] = [];
  const position: Position = { x: 0, spaces: 0, ems: 0 };
  let word: Word = { from: piece.from, to: piece.from, start: 0, end: 0 };
  let at = piece.from;

  const addWord = (from: number, to: number): void => {
    const inner = wordPoints(text.slice(from, to), language);
    const boxes = overlongPoints(ruler, from, to, inner, room);
    const width = boxes?.width ?? ruler.width(from, to);
    word = { from, to, start: position.x, end: position.x + width };
    for (const point of pointsIn(word, boxes?.points ?? inner, position, ruler, settings)) points.push(point);
    position.x = word.end;
    position.ems += ruler.ems(from, to);
  };

  const isFirm = (gap: number, next: number): boolean => {
    if (text[gap] === NO_BREAK_SPACE || (hasAtoms && ruler.run(next).atom)) return true;
    return CLINGS.test(text[next]) && (next + 1 >= piece.to || SPACE.test(text[next + 1]));
  };

  const addSpace = (gap: number, next: number): void => {
    const firm = isFirm(gap, next);
    const width = ruler.space(gap);
    points.push({
      kind: 'space',
      at: gap,
      next,
      penalty: firm ? settings.anywherePenalty : 0,
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
  return points;
}
