import type { Line, Paragraph, Shaper } from '../types.ts';
import { boundedFit } from './bounded-fit.ts';
import type { BreakPoints } from './break-points.ts';
import { createRuler, type Ruler } from './create-ruler.ts';
import { findBreakPoints, type Piece } from './find-break-points.ts';
import { isSpace } from './is-space.ts';
import type { LineNode } from './line-ends.ts';
import { bookSettings, type LineSettings } from './settings.ts';
import { settingsAt } from './settings-at.ts';
import type { Pass } from './total-fit.ts';

/** Characters that are fitted at once: some 750 lines, far more than any paragraph has. */
const WINDOW = 50_000;

/** The last lines of a window are set again with the next one: they end where the window does, not as the text would. */
const UNSURE_LINES = 5;

/** Of an overfull line the spaces keep this share: its words stand apart, though it leaves the measure. */
const NARROWEST = 0.4;

/** The stretches between forced breaks, without the spaces at their edges. */
function piecesOf(paragraph: Paragraph): Piece[] {
  const { text, forced, measure, turn = 0 } = paragraph;
  const ends = [...new Set(forced)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let from = 0;
  for (let to of [...ends, text.length]) {
    const end = to;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    // lines that are turned over are the rule, so that the first one is hung
    const indent = (pieces.length === 0 ? paragraph.indent : 0) - turn;
    pieces.push({ from, to, indent, measure: measure - turn });
    from = end;
  }
  return pieces;
}

/** Justified text: fair lines, then further stretch, then whatever fits. Ragged text fits at once, or not at all. */
function passesFor(justify: boolean, em: number, overlong: boolean, settings: LineSettings): Pass[] {
  const extra = justify ? settings.emergencyStretch * em : 0;
  const rMost = (settings.widest - 1) / settings.stretch;
  const last: Pass = { rMost: Number.MAX_VALUE, extra, desperate: true };
  // A word that is wider than a line leaves no fair lines.
  if (!justify || overlong) return [last];
  return [{ rMost, extra: 0, desperate: false }, { rMost, extra, desperate: false }, last];
}

/** The nodes of a row of lines, first line first. */
function inOrder(last: LineNode): LineNode[] {
  const nodes: LineNode[] = [];
  for (let node = last; node.previous !== null; node = node.previous) nodes.push(node);
  return nodes.reverse();
}

function lineTo(node: LineNode, piece: Piece, justify: boolean): Line {
  const { point, previous } = node;
  const before = previous!.point;
  const width = point.end - before.start - (previous!.previous === null ? piece.indent : 0);
  const missing = piece.measure - (point.end - before.start);
  const spaces = point.spaces - before.spacesNext;
  const last = point.kind === 'end';
  const isStretched = justify && !(last && missing >= 0) && spaces > 0;
  const tracking = isStretched ? node.tracking : 0;
  const natural = 1 + (missing - tracking * (point.ems - before.ems)) / spaces;
  return {
    from: before.next,
    to: point.at,
    hyphen: point.kind === 'hyphen',
    last,
    width,
    ratio: isStretched ? Math.max(NARROWEST, natural) : 1,
    tracking,
  };
}

/** The break points of a piece; ragged lines need no hyphens unless a word does not fit without. */
function pointsOf(paragraph: Paragraph, piece: Piece, ruler: Ruler, settings: LineSettings): BreakPoints {
  const justify = paragraph.align === 'justify';
  const whole = findBreakPoints(paragraph, piece, ruler, paragraph.hyphenate && justify, settings);
  if (justify || !paragraph.hyphenate || !whole.overlong) return whole;
  return findBreakPoints(paragraph, piece, ruler, true, settings);
}

function fitted(paragraph: Paragraph, piece: Piece, ruler: Ruler, settings: LineSettings): Line[] {
  const { from, to } = piece;
  if (from === to) return [{ from, to, hyphen: false, last: true, width: 0, ratio: 1, tracking: 0 }];
  const justify = paragraph.align === 'justify';
  const em = ruler.run(to - 1).size;
  const points = pointsOf(paragraph, piece, ruler, settings);
  const ragged = justify ? 0 : settings.raggedStretch * em;
  const strict = settingsAt(piece.measure / em, settings);
  for (const pass of passesFor(justify, em, points.overlong, strict)) {
    const end = boundedFit(points, { piece, em, ragged, pass, settings: strict });
    if (end !== null) return inOrder(end).map((node) => lineTo(node, piece, justify));
  }
  throw new Error(`paragraph ${paragraph.id}: the last try set no lines`);
}

/** The lines of a piece. One of any sane length is fitted at once; a longer one window by window, to bound memory. */
function linesOf(paragraph: Paragraph, piece: Piece, ruler: Ruler, settings: LineSettings): Line[] {
  const lines: Line[] = [];
  let { from, indent } = piece;
  let window = WINDOW;
  for (;;) {
    const to = Math.min(piece.to, from + window);
    const set = fitted(paragraph, { ...piece, from, to, indent }, ruler, settings);
    if (to === piece.to) return lines.concat(set);
    const sure = set.length - UNSURE_LINES;
    if (sure <= 0) {
      window *= 2;
      continue;
    }
    for (const line of set.slice(0, sure)) lines.push(line);
    from = set[sure].from;
    indent = 0;
    window = WINDOW;
  }
}

/**
 * Breaks a paragraph into lines, all of it at once. Every character stands on exactly one line, save the white space
 * at line ends; an empty paragraph is one empty line. Nothing overflows unless a single letter or unbreakable run is
 * wider than the line. What had to be forced is told by lineFindings. Linear in the text.
 */
export function breakParagraph(
  paragraph: Paragraph,
  shaper: Shaper,
  settings: LineSettings = bookSettings,
): Line[] {
  const ruler = createRuler(paragraph, shaper);
  return piecesOf(paragraph).flatMap((piece) => linesOf(paragraph, piece, ruler, settings));
}
