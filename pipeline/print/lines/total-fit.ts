import { badnessOf, WORST } from './badness-of.ts';
import type { BreakPoint } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import type { BreakPoints, Piece } from './find-break-points.ts';
import { LineEnds, type LineNode } from './line-ends.ts';
import { measurePoint } from './measure-point.ts';
import { type LineSetting, setLine } from './set-line.ts';
import type { LineSettings } from './settings.ts';

/** One try at a piece. */
export interface Pass {
  /** most r of a line; Infinity where every line that fits is legal */
  rMost: number;
  /** further stretch of every line, points */
  extra: number;
  /** the last try: firm spaces may break, what fits nowhere is set all the same, hyphens may follow each other */
  desperate: boolean;
}

/** A piece, and how its lines are judged. */
export interface Fit {
  piece: Piece;
  /** size of type at its end, points */
  em: number;
  /** 0 for justified text, else the shortfall in points that counts as r = 1 */
  ragged: number;
  pass: Pass;
  settings: LineSettings;
  /** demerits that a row of lines is known for: one that needs more is not looked for; Infinity where none is known */
  most: number;
  /** whether words are divided by drawn hyphens */
  divides: boolean;
}

/** Demerits of a line that overflows: more than any that fits. */
const OVERFULL = 1e12;

/** Sums of widths differ by less; a line that is set on its own width must fit. Points. */
const CLOSE = 0.01;

/** An overlong word fills its lines: cut anywhere, it leaves at most this many em. */
const LEFT_ANYWHERE = 2;

/** How a line that lacks `missing` points is set, in what its alignment allows. */
function settingOf(missing: number, node: LineNode, point: BreakPoint, fit: Fit): LineSetting {
  if (fit.ragged > 0)
    return { r: missing >= 0 ? missing / fit.ragged : Number.NEGATIVE_INFINITY, tracking: 0 };
  const { spaces, ems } = point;
  return setLine(missing, spaces - node.spaces, ems - node.ems, fit.pass.extra, fit.settings);
}

/** The shortest natural width of a line from a node to a point that this try can bring to the measure. */
function shortest(node: LineNode, point: BreakPoint, { settings, piece, pass, ragged }: Fit): number {
  if (ragged > 0) return 0;
  const spaces = point.spaces - node.spaces;
  const give = pass.rMost * (spaces * settings.stretch + pass.extra);
  return piece.measure - give - settings.tracking * (point.ems - node.ems);
}

/** The longest. */
function longest(node: LineNode, point: BreakPoint, { settings, piece, ragged }: Fit): number {
  if (ragged > 0) return piece.measure;
  const spaces = point.spaces - node.spaces;
  return piece.measure + spaces * settings.shrink + settings.tracking * (point.ems - node.ems);
}

/** Could a line end within the word before this point? Its edges bound that; a hyphen is narrower than an em. */
function isNear(point: BreakPoint, active: LineNode[], fit: Fit): boolean {
  const { start, end } = point.word;
  for (const node of active) {
    if (start - node.start > longest(node, point, fit)) continue;
    if (end + fit.em - node.start >= shortest(node, point, fit)) return true;
  }
  return false;
}

/** Is the point so near to all nodes that no line from any may end here yet? */
function isTooEarly(point: BreakPoint, active: LineNode[], fit: Fit): boolean {
  if (point.kind === 'end') return false;
  for (const node of active) if (point.end - node.start >= shortest(node, point, fit) - CLOSE) return false;
  return true;
}

/** Least demerits of a row of lines with a hyphen after one of these nodes: its own, of its line and of one more. */
function leastDivided(active: LineNode[], { settings }: Fit): number {
  const { linePenalty, hyphenPenalty } = settings;
  let least = Number.POSITIVE_INFINITY;
  for (const { demerits } of active) if (demerits < least) least = demerits;
  return least + hyphenPenalty * hyphenPenalty + 2 * linePenalty * linePenalty;
}

/** Offers the lines that may end at one point; gives the nodes from which longer ones may still be tried. */
function linesTo(point: BreakPoint, active: LineNode[], ends: LineEnds, fit: Fit): LineNode[] {
  const { pass, settings, piece, em } = fit;
  const isEnd = point.kind === 'end';
  const kept: LineNode[] = [];
  for (const previous of active) {
    const natural = point.end - previous.start;
    if (!isEnd && natural < shortest(previous, point, fit) - CLOSE) {
      kept.push(previous);
      continue;
    }
    const exact = piece.measure - natural;
    const missing = Math.abs(exact) < CLOSE ? 0 : exact;
    if (point.kind === 'anywhere' && missing > LEFT_ANYWHERE * em) {
      kept.push(previous);
      continue;
    }
    const { r, tracking } = settingOf(missing, previous, point, fit);
    if (r < -1) continue;
    kept.push(previous);
    if (r > pass.rMost && !isEnd) continue;
    if (point.hyphenated && previous.hyphens >= settings.hyphensInRow && !pass.desperate) continue;
    const width = piece.measure - missing;
    if (isEnd && missing >= 0) ends.offer(point, previous, 0, 0, 0, width);
    else ends.offer(point, previous, r, badnessOf(r), tracking, width);
  }
  return kept;
}

function best(nodes: LineNode[]): LineNode | null {
  let found: LineNode | null = null;
  for (const node of nodes) if (found === null || node.demerits < found.demerits) found = node;
  return found;
}

/** Takes one point into account; null where no row of lines leads on. */
function advance(point: BreakPoint, active: LineNode[], ends: LineEnds, fit: Fit): LineNode[] | null {
  if (point.firm && !fit.pass.desperate) return active;
  if (isTooEarly(point, active, fit)) return active;
  const kept = linesTo(point, active, ends, fit);
  const reached = ends.take(point);
  if (reached.length > 0) return [...kept, ...reached];
  if (kept.length > 0) return kept;
  if (!fit.pass.desperate) return null;
  // too long however it is set; the way there is the best of those that end here
  ends.offer(point, best(active)!, -1, WORST, -fit.settings.tracking, fit.piece.measure, OVERFULL);
  return ends.take(point);
}

/**
 * The best row of lines for a piece (Knuth and Plass's total fit): its last node, or null where no row is legal under
 * this pass. Nodes stay active for one line, so time is linear in the piece.
 */
export function totalFit({ points, within, signs }: BreakPoints, ruler: Ruler, fit: Fit): LineNode | null {
  const start = { point: null, previous: null, start: -fit.piece.indent, spaces: 0, ems: 0, tracking: 0 };
  const ends = new LineEnds(fit.em, fit.ragged === 0, fit.settings, fit.most);
  let active: LineNode[] | null = [{ ...start, demerits: 0, fitness: 1, hyphens: 0 }];
  for (const point of points) {
    if ((point.kind === 'space' || point.kind === 'end') && isNear(point, active, fit)) {
      const isDivided = fit.divides && leastDivided(active, fit) <= fit.most;
      for (const inner of isDivided ? within(point) : signs(point)) {
        measurePoint(inner, ruler);
        active = advance(inner, active, ends, fit);
        if (active === null) return null;
      }
    }
    active = advance(point, active, ends, fit);
    if (active === null) return null;
  }
  return best(active.filter((node) => node.point?.kind === 'end'));
}
