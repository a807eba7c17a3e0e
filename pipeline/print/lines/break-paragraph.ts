import type { Line, Paragraph, Shaper } from '../types.ts';
import { createRuler, type Ruler } from './create-ruler.ts';
import { findBreakPoints, type Piece } from './find-break-points.ts';
import { setLine } from './set-line.ts';
import { bookSettings, type LineSettings } from './settings.ts';
import { type Node, type Pass, totalFit, WORST } from './total-fit.ts';

const SPACE = /[ \t\n\r\f]/;

/** The stretches between forced breaks, without the spaces at their edges. */
function piecesOf(paragraph: Paragraph): Piece[] {
  const { text, forced, measure } = paragraph;
  const ends = [...new Set(forced)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let from = 0;
  for (let to of [...ends, text.length]) {
    const end = to;
    while (from < to && SPACE.test(text[from])) from++;
    while (to > from && SPACE.test(text[to - 1])) to--;
    pieces.push({ from, to, indent: pieces.length === 0 ? paragraph.indent : 0, measure });
    from = end;
  }
  return pieces;
}

/** A try, and whether it may divide words. */
type Try = Pass & { divide: boolean };

/** Justified text: fair lines, then further stretch, then whatever fits. */
function triesFor(paragraph: Paragraph, em: number, settings: LineSettings): Try[] {
  const divide = paragraph.hyphenate;
  if (paragraph.align === 'justify') {
    return [
      { divide, tolerance: settings.tolerance, extra: 0, desperate: false },
      { divide, tolerance: settings.tolerance, extra: settings.emergencyStretch * em, desperate: false },
      { divide, tolerance: WORST, extra: settings.emergencyStretch * em, desperate: true },
    ];
  }
  // Ragged lines need no hyphens unless a word does not fit at all.
  return [
    { divide: false, tolerance: WORST, extra: 0, desperate: false },
    { divide, tolerance: WORST, extra: 0, desperate: true },
  ];
}

/** The nodes of a row of lines, first line first. */
function inOrder(last: Node): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = last; node?.point; node = node.previous) nodes.push(node);
  return nodes.reverse();
}

function lineTo(node: Node, piece: Piece, justify: boolean, settings: LineSettings): Line {
  const point = node.point!;
  const before = node.previous!;
  const width = point.end - before.start - (before.point === null ? piece.indent : 0);
  const line = {
    from: before.point?.next ?? piece.from,
    to: point.at,
    hyphen: point.kind === 'hyphen',
    last: point.kind === 'end',
    width,
  };
  const missing = piece.measure - (point.end - before.start);
  const spaces = point.spaces - before.spaces;
  if (!justify || (line.last && missing >= 0) || spaces <= 0) return { ...line, ratio: 1, tracking: 0 };
  const ems = point.ems - before.ems;
  const { tracking } = setLine(missing, spaces, ems, 0, settings);
  const ratio = Math.max(1 - settings.shrink, 1 + (missing - tracking * ems) / spaces);
  return { ...line, ratio, tracking };
}

function piece(paragraph: Paragraph, stretch: Piece, ruler: Ruler, settings: LineSettings): Line[] {
  const justify = paragraph.align === 'justify';
  if (stretch.from === stretch.to) {
    return [
      { from: stretch.from, to: stretch.to, hyphen: false, last: true, width: 0, ratio: 1, tracking: 0 },
    ];
  }
  const em = ruler.run(stretch.to - 1).size;
  const room = { ...stretch, em, ragged: justify ? 0 : settings.raggedStretch * em };
  for (const pass of triesFor(paragraph, em, settings)) {
    const points = findBreakPoints(paragraph, stretch, ruler, pass.divide, settings);
    const end = totalFit(points, room, ruler, pass, settings);
    if (end !== null) return inOrder(end).map((node) => lineTo(node, stretch, justify, settings));
  }
  throw new Error(`paragraph ${paragraph.id}: the last try set no lines`);
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
  return piecesOf(paragraph).flatMap((stretch) => piece(paragraph, stretch, ruler, settings));
}
