import type { Paragraph } from '../types.ts';
import type { BreakPoint, Word } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import { overlongPoints } from './overlong-points.ts';
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

function penaltyOf(point: WordPoint, settings: LineSettings): number {
  if (point.discouraged) return settings.discouragedPenalty;
  if (point.kind === 'address') return settings.addressPenalty;
  return point.kind === 'hyphen' ? settings.hyphenPenalty : settings.explicitPenalty;
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
  let x = 0;
  let spaces = 0;
  let ems = 0;

  const addWord = (from: number, to: number): Word => {
    const inner = wordPoints(text.slice(from, to), language);
    const boxes = overlongPoints(ruler, from, to, inner, room);
    const word = { from, to, start: x, end: x + (boxes?.width ?? ruler.width(from, to)) };
    for (const point of boxes?.points ?? inner) {
      const at = from + point.at;
      const box = 'x' in point ? point : null;
      points.push({
        kind: point.kind,
        at,
        next: at,
        penalty:
          point.kind === 'anywhere' ? settings.anywherePenalty : penaltyOf(point as WordPoint, settings),
        hyphenated: point.hyphenated,
        end: box === null ? Number.NaN : x + box.x + (box.kind === 'hyphen' ? ruler.hyphen(at) : 0),
        start: box === null ? Number.NaN : x + box.x,
        word,
        spaces,
        spacesNext: spaces,
        ems: ems + ruler.ems(from, at),
      });
    }
    x = word.end;
    ems += ruler.ems(from, to);
    return word;
  };

  const breaksBefore = (next: number): boolean => {
    if (hasAtoms && ruler.run(next).atom) return false;
    return !CLINGS.test(text[next]) || (next + 1 < piece.to && !SPACE.test(text[next + 1]));
  };

  let at = piece.from;
  let word: Word = { from: at, to: at, start: 0, end: 0 };
  while (at < piece.to) {
    const from = at;
    while (at < piece.to && text[at] !== NO_BREAK_SPACE && !SPACE.test(text[at])) at++;
    if (at > from) word = addWord(from, at);
    if (at >= piece.to) break;
    const gap = at;
    const firm = text[gap] === NO_BREAK_SPACE;
    at++;
    while (!firm && at < piece.to && SPACE.test(text[at])) at++;
    const width = ruler.space(gap);
    if (!firm && breaksBefore(at)) {
      points.push({
        kind: 'space',
        at: gap,
        next: at,
        penalty: 0,
        hyphenated: isHyphenated(text, gap),
        end: x,
        start: x + width,
        word,
        spaces,
        spacesNext: spaces + width,
        ems,
      });
    }
    x += width;
    spaces += width;
    ems += ruler.ems(gap, gap + 1);
  }
  points.push({
    kind: 'end',
    at: piece.to,
    next: piece.to,
    penalty: 0,
    hyphenated: false,
    end: x,
    start: x,
    word,
    spaces,
    spacesNext: spaces,
    ems,
  });
  return points;
}

function isHyphenated(text: string, at: number): boolean {
  return text[at - 1] === '-' || text[at - 1] === '\u2010';
}
