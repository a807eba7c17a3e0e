import { badnessOf, WORST } from './badness-of.ts';
import type { BreakPoint } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import type { Piece } from './find-break-points.ts';
import { type LineNode, lineNode } from './line-node.ts';
import { measurePoint } from './measure-point.ts';
import { pruneNodes } from './prune-nodes.ts';
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

/** The shortest and longest natural width of a line from a node that this try can bring to the measure. */
function reachOf(node: LineNode, point: BreakPoint, fit: Fit): { low: number; high: number } {
  const { settings, piece, pass } = fit;
  if (fit.ragged > 0) return { low: 0, high: piece.measure };
  const spaces = point.spaces - node.spaces;
  const slack = settings.tracking * (point.ems - node.ems);
  return {
    low: piece.measure - pass.rMost * (spaces * settings.stretch + pass.extra) - slack,
    high: piece.measure + spaces * settings.shrink + slack,
  };
}

/** Could this unmeasured point end a line at all? Its word's edges bound it; a hyphen is narrower than an em. */
function isNear(point: BreakPoint, active: LineNode[], fit: Fit): boolean {
  return active.some((node) => {
    const { low, high } = reachOf(node, point, fit);
    return point.word.start - node.start <= high && point.word.end + fit.em - node.start >= low;
  });
}

/** Lines that may end at one point, and the nodes from which longer ones may still be tried. */
function linesTo(point: BreakPoint, active: LineNode[], fit: Fit) {
  const { pass, settings, piece, em } = fit;
  const isEnd = point.kind === 'end';
  const reached: LineNode[] = [];
  const kept: LineNode[] = [];
  for (const previous of active) {
    const exact = piece.measure - (point.end - previous.start);
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
    const natural = isEnd && missing >= 0;
    const set = natural ? { r: 0, badness: 0, tracking: 0 } : { r, badness: badnessOf(r), tracking };
    reached.push(lineNode({ previous, point, ...set, width, em, justify: fit.ragged === 0 }, settings));
  }
  return { reached, kept };
}

function best(nodes: LineNode[]): LineNode | null {
  let found: LineNode | null = null;
  for (const node of nodes) if (found === null || node.demerits < found.demerits) found = node;
  return found;
}

/** A line that is too long however it is set; the way there is the best of those that end here. */
function overfull(point: BreakPoint, active: LineNode[], { em, piece, settings }: Fit): LineNode {
  const line = { point, r: -1, badness: WORST, tracking: -settings.tracking, width: piece.measure };
  const node = lineNode({ ...line, em, justify: true, previous: best(active)! }, settings);
  return { ...node, demerits: node.demerits + OVERFULL };
}

/**
 * The best row of lines for a piece (Knuth and Plass's total fit): its last node, or null where no row is legal under
 * this pass. `points` come from findBreakPoints. Nodes stay active for one line, so time is linear in the piece.
 */
export function totalFit(points: BreakPoint[], ruler: Ruler, fit: Fit): LineNode | null {
  const { pass, piece } = fit;
  const start = { point: null, previous: null, start: -piece.indent, spaces: 0, ems: 0, tracking: 0 };
  let active: LineNode[] = [{ ...start, demerits: 0, fitness: 1, hyphens: 0 }];
  for (const point of points) {
    if (point.firm && !pass.desperate) continue;
    if (Number.isNaN(point.end)) {
      if (!isNear(point, active, fit)) continue;
      measurePoint(point, ruler);
    }
    const { reached, kept } = linesTo(point, active, fit);
    if (kept.length + reached.length === 0) {
      if (!pass.desperate) return null;
      reached.push(overfull(point, active, fit));
    }
    active = [...kept, ...pruneNodes(reached, fit.settings)];
  }
  return best(active.filter((node) => node.point?.kind === 'end'));
}
