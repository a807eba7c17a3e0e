import type { BreakPoint } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import type { Piece } from './find-break-points.ts';
import { type LineNode, lineNode } from './line-node.ts';
import { measurePoint } from './measure-point.ts';
import { pruneNodes } from './prune-nodes.ts';
import { setLine } from './set-line.ts';
import type { LineSettings } from './settings.ts';

/** One try at a piece. */
export interface Pass {
  /** most badness of a line; at WORST every line that fits is legal */
  tolerance: number;
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

/** Badness that nothing exceeds (TeX's inf_bad). */
export const WORST = 10_000;

/** Demerits of a line that overflows: more than any that fits. */
const OVERFULL = 1e12;

/** Sums of widths differ by less; a line that is set on its own width must fit. Points. */
const CLOSE = 0.01;

/** An overlong word fills its lines: cut anywhere, it leaves at most this many em. */
const LEFT_ANYWHERE = 2;

/** The r of a line that lacks `missing` points, in what its alignment allows. */
function stretchOf(missing: number, node: LineNode, point: BreakPoint, fit: Fit): number {
  if (fit.ragged > 0) return missing >= 0 ? missing / fit.ragged : Number.NEGATIVE_INFINITY;
  const { spaces, ems } = point;
  return setLine(missing, spaces - node.spaces, ems - node.ems, fit.pass.extra, fit.settings).r;
}

/** The shortest and longest natural width of a line from a node that this try can bring to the measure. */
function reachOf(node: LineNode, point: BreakPoint, rMost: number, fit: Fit): { low: number; high: number } {
  const { settings, piece, pass } = fit;
  if (fit.ragged > 0) return { low: 0, high: piece.measure };
  const spaces = point.spaces - node.spaces;
  const slack = settings.tracking * (point.ems - node.ems);
  return {
    low: piece.measure - rMost * (spaces * settings.stretch + pass.extra) - slack,
    high: piece.measure + spaces * settings.shrink + slack,
  };
}

/** Could this unmeasured point end a line at all? Its word's edges bound it; a hyphen is narrower than an em. */
function isNear(point: BreakPoint, active: LineNode[], rMost: number, fit: Fit): boolean {
  return active.some((node) => {
    const { low, high } = reachOf(node, point, rMost, fit);
    return point.word.start - node.start <= high && point.word.end + fit.em - node.start >= low;
  });
}

/** Lines that may end at one point, and the nodes from which longer ones may still be tried. */
function linesTo(point: BreakPoint, active: LineNode[], rMost: number, fit: Fit) {
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
    const r = stretchOf(missing, previous, point, fit);
    if (r < -1) continue;
    kept.push(previous);
    if (r > rMost && !isEnd) continue;
    if (point.hyphenated && previous.hyphens >= settings.hyphensInRow && !pass.desperate) continue;
    const badness = isEnd && missing >= 0 ? 0 : Math.min(WORST, 100 * Math.abs(r) ** 3);
    if (badness > pass.tolerance) continue;
    const width = piece.measure - missing;
    reached.push(lineNode({ previous, point, r, badness, width, em, justify: fit.ragged === 0 }, settings));
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
  const line = { point, r: -1, badness: WORST, width: piece.measure, em, justify: true };
  const node = lineNode({ ...line, previous: best(active)! }, settings);
  return { ...node, demerits: node.demerits + OVERFULL };
}

/**
 * The best row of lines for a piece (Knuth and Plass's total fit): its last node, or null where no row is legal under
 * this pass. `points` come from findBreakPoints. Nodes stay active for one line, so time is linear in the piece.
 */
export function totalFit(points: BreakPoint[], ruler: Ruler, fit: Fit): LineNode | null {
  const { pass, piece } = fit;
  const rMost = pass.tolerance >= WORST ? Number.MAX_VALUE : Math.cbrt(pass.tolerance / 100);
  const start = { point: null, previous: null, start: -piece.indent, spaces: 0, ems: 0 };
  let active: LineNode[] = [{ ...start, demerits: 0, fitness: 1, hyphens: 0 }];
  for (const point of points) {
    if (point.firm && !pass.desperate) continue;
    if (Number.isNaN(point.end)) {
      if (!isNear(point, active, rMost, fit)) continue;
      measurePoint(point, ruler);
    }
    const { reached, kept } = linesTo(point, active, rMost, fit);
    if (kept.length + reached.length === 0) {
      if (!pass.desperate) return null;
      reached.push(overfull(point, active, fit));
    }
    active = [...kept, ...pruneNodes(reached, fit.settings)];
  }
  return best(active.filter((node) => node.point?.kind === 'end'));
}
