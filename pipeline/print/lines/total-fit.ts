import type { BreakPoint } from './break-point.ts';
import type { Ruler } from './create-ruler.ts';
import type { Piece } from './find-break-points.ts';
import { measurePoint } from './measure-point.ts';
import { type LineSetting, setLine } from './set-line.ts';
import type { LineSettings } from './settings.ts';

/** One try at a piece. */
export interface Pass {
  /** most badness of a line; at WORST every line that fits is legal */
  tolerance: number;
  /** further stretch of every line, points */
  extra: number;
  /** the last try: what fits nowhere is set all the same, and hyphens may follow each other */
  desperate: boolean;
}

/** The end of a line, with the best way to it. */
export interface Node {
  /** null at the start of the piece */
  point: BreakPoint | null;
  previous: Node | null;
  demerits: number;
  fitness: number;
  /** lines in a row up to here that end in hyphens */
  hyphens: number;
  /** where the next line begins: points, width of the spaces before, ems before */
  start: number;
  spaces: number;
  ems: number;
}

/** Badness that nothing exceeds (TeX's inf_bad). */
export const WORST = 10_000;

/** Demerits of a line that overflows: more than any that fits. */
const OVERFULL = 1e12;

/** Sums of widths differ by less; a line that is set on its own width must fit. Points. */
const CLOSE = 0.01;

/** TeX's classes: tight, decent, loose, very loose. */
function fitnessOf(r: number): number {
  if (r < -0.5) return 0;
  if (r <= 0.5) return 1;
  return r <= 1 ? 2 : 3;
}

/** The r of a line, in what its paragraph's alignment allows. */
function settingOf(
  missing: number,
  node: Node,
  point: BreakPoint,
  piece: Piece & { ragged: number },
  pass: Pass,
  settings: LineSettings,
): LineSetting {
  if (piece.ragged > 0) return { r: missing / (missing >= 0 ? piece.ragged : Number.MIN_VALUE), tracking: 0 };
  return setLine(missing, point.spaces - node.spaces, point.ems - node.ems, pass.extra, settings);
}

/**
 * The best row of lines for a piece (Knuth and Plass's total fit): its last node, or null where no row is legal under
 * this pass. `points` come from findBreakPoints; `ragged` is 0 for justified text, else the shortfall in points that
 * counts as r = 1. `em` is the size of type at the end, points. Active nodes are at most those of one line, so time is
 * linear in the piece.
 */
export function totalFit(
  points: BreakPoint[],
  piece: Piece & { ragged: number; em: number },
  ruler: Ruler,
  pass: Pass,
  settings: LineSettings,
): Node | null {
  const { measure } = piece;
  const rMost = pass.tolerance >= WORST ? Number.POSITIVE_INFINITY : Math.cbrt(pass.tolerance / 100);
  const first: Node = {
    point: null,
    previous: null,
    demerits: 0,
    fitness: 1,
    hyphens: 0,
    start: -piece.indent,
    spaces: 0,
    ems: 0,
  };
  let active: Node[] = [first];

  /** Could this point end a line at all? Spares measuring most hyphens. */
  const near = (point: BreakPoint): boolean =>
    active.some((node) => {
      const spaces = point.spaces - node.spaces;
      const ems = point.ems - node.ems;
      const slack = settings.tracking * ems;
      const shortest = point.word.start - node.start - spaces * settings.shrink - slack;
      // The word's end bounds the part before the point; a hyphen is narrower than an em.
      const longest = point.word.end - node.start + piece.em;
      const stretch = rMost * (spaces * settings.stretch + pass.extra) + slack;
      return shortest <= measure && longest + (piece.ragged > 0 ? measure : stretch) >= measure;
    });

  for (const point of points) {
    const isEnd = point.kind === 'end';
    if (Number.isNaN(point.end)) {
      if (!near(point)) continue;
      measurePoint(point, ruler);
    }
    const reached: Node[] = [];
    const kept: Node[] = [];
    let dropped: Node | null = null;
    for (const node of active) {
      const exact = measure - (point.end - node.start);
      const missing = Math.abs(exact) < CLOSE ? 0 : exact;
      const { r } = settingOf(missing, node, point, piece, pass, settings);
      if (r < -1) {
        if (dropped === null || node.demerits < dropped.demerits) dropped = node;
        continue;
      }
      kept.push(node);
      if (r > rMost && !isEnd) continue;
      const hyphens = point.hyphenated ? node.hyphens + 1 : 0;
      if (hyphens > settings.hyphensInRow && !pass.desperate) continue;
      const badness = isEnd && missing >= 0 ? 0 : Math.min(WORST, 100 * Math.abs(r) ** 3);
      if (badness > pass.tolerance) continue;
      reached.push(reach(node, point, missing, r, badness, hyphens));
    }
    active = kept;
    prune(reached, active, settings);
    if (active.length > 0) continue;
    if (!pass.desperate || dropped === null) return null;
    active.push({ ...reach(dropped, point, 0, -1, WORST, 0), demerits: dropped.demerits + OVERFULL });
  }
  return best(active.filter((node) => node.point?.kind === 'end'));

  function reach(
    node: Node,
    point: BreakPoint,
    missing: number,
    r: number,
    badness: number,
    hyphens: number,
  ): Node {
    const fitness = piece.ragged > 0 ? 1 : fitnessOf(point.kind === 'end' && missing >= 0 ? 0 : r);
    let demerits = node.demerits + (settings.linePenalty + badness) ** 2 + point.penalty ** 2;
    if (hyphens > 1) demerits += settings.doubleHyphenDemerits;
    if (Math.abs(fitness - node.fitness) > 1) demerits += settings.adjacentDemerits;
    if (point.kind === 'end') demerits += lastLine(node, measure - missing);
    return {
      point,
      previous: node,
      demerits,
      fitness,
      hyphens,
      start: point.start,
      spaces: point.spacesNext,
      ems: point.ems,
    };
  }

  function lastLine(node: Node, width: number): number {
    if (node.point === null) return 0;
    const short = Math.max(0, 1 - width / (settings.lastLine * piece.em));
    return (node.hyphens > 0 ? settings.finalHyphenDemerits : 0) + short * settings.shortLastDemerits;
  }
}

/**
 * Of all ways to a point, the best of each fitness class and each number of hyphens; of those only what can still win
 * (TeX, the Program, 836): a class more than adjacentDemerits behind never does.
 */
function prune(reached: Node[], active: Node[], settings: LineSettings): void {
  if (reached.length < 2) {
    active.push(...reached);
    return;
  }
  const classes = new Map<number, Node>();
  let least = Number.POSITIVE_INFINITY;
  for (const node of reached) {
    const key = node.hyphens * 4 + node.fitness;
    const rival = classes.get(key);
    if (rival === undefined || node.demerits < rival.demerits) classes.set(key, node);
    least = Math.min(least, node.demerits);
  }
  for (const node of classes.values()) {
    const limit = node.hyphens === 0 ? settings.doubleHyphenDemerits : settings.adjacentDemerits;
    if (node.demerits <= least + limit) active.push(node);
  }
}

function best(nodes: Node[]): Node | null {
  let found: Node | null = null;
  for (const node of nodes) if (found === null || node.demerits < found.demerits) found = node;
  return found;
}
