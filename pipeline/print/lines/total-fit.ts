import { badnessOf, WORST } from './badness-of.ts';
import type { BreakPoint } from './break-point.ts';
import type { BreakPoints } from './break-points.ts';
import type { Piece } from './find-break-points.ts';
import { LineEnds, type LineNode } from './line-ends.ts';
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

/** More than rounding can make of a comparison of places, points. */
const SLACK = 0.01;

function best(nodes: LineNode[]): LineNode | null {
  let found: LineNode | null = null;
  for (const node of nodes) if (found === null || node.demerits < found.demerits) found = node;
  return found;
}

/** The r at which a line's badness alone makes its demerits come to `most`; Infinity where no badness does. */
function loosest(most: number, { linePenalty }: LineSettings): number {
  const badness = Math.max(0, Math.sqrt(most) - linePenalty);
  return badness < WORST ? Math.cbrt(badness / 100) : Number.POSITIVE_INFINITY;
}

/**
 * The search for a row of lines. Most points stand where no line can end. One comparison tells: a line can be brought to
 * the measure where its letters, and what its spaces and its tracking give most, sum up to that. The sum up to a point is
 * its `reach`; what it has to be for a line that begins at another point is `earliest` there.
 */
class Search {
  readonly #points: BreakPoints;
  readonly #fit: Fit;
  readonly #ends: LineEnds;
  /** where lines may begin, in the order of the text; `earliest` of one is no more than that of those behind it */
  readonly #active: LineNode[] = [];
  /** most r of a line */
  readonly #loosest: number;
  /** what a line gives at most, as shares of its spaces and of the sizes of its letters */
  readonly #give: number;
  readonly #tracking: number;
  /** least reach of a line: none for the last try, which takes them all */
  readonly #least: number;

  constructor(points: BreakPoints, fit: Fit) {
    const { piece, pass, settings, em, ragged, most } = fit;
    this.#points = points;
    this.#fit = fit;
    this.#ends = new LineEnds(em, ragged === 0, settings, most);
    // a line that is looser has more demerits than a row may have
    this.#loosest = Math.min(pass.rMost, loosest(most, settings));
    this.#give = pass.desperate ? 0 : this.#loosest * settings.stretch;
    this.#tracking = pass.desperate ? 0 : settings.tracking;
    this.#least = pass.desperate
      ? Number.NEGATIVE_INFINITY
      : piece.measure - this.#loosest * pass.extra - SLACK;
    const point = points.origin(piece.indent);
    point.earliest = this.#earliest(point);
    this.#active.push({ point, previous: null, demerits: 0, fitness: 1, hyphens: 0, tracking: 0 });
  }

  /** The last node of the best row, or null where none is legal. */
  run(): LineNode | null {
    const { ends, spaces, ems, length } = this.#points;
    for (let at = 0; at < length; at++) {
      const isEnd = at === length - 1;
      // within the word before it a line may end further on by a hyphen, which is narrower than an em
      const reach = this.#reach(ends[at], spaces[at], ems[at]) + this.#fit.em;
      if (!isEnd && reach < this.#active[0].point.earliest) continue;
      const point = this.#points.point(at);
      if ((isEnd || point.kind === 'space') && this.#isNear(point) && !this.#advanceWithin(point))
        return null;
      if (!this.#advance(point)) return null;
    }
    return best(this.#active.filter((node) => node.point.kind === 'end'));
  }

  #reach(end: number, spaces: number, ems: number): number {
    return end + this.#give * spaces + this.#tracking * ems;
  }

  #earliest(point: BreakPoint): number {
    return this.#reach(point.start, point.spacesNext, point.ems) + this.#least;
  }

  /** Could a line end within the word before this point? Its edges bound that. */
  #isNear(point: BreakPoint): boolean {
    const { start, end } = point.word;
    const active = this.#active;
    for (let i = 0; i < active.length; i++) {
      const from = active[i].point;
      if (start - from.start > this.#longest(from, point)) continue;
      if (end + this.#fit.em - from.start >= this.#shortest(from, point)) return true;
    }
    return false;
  }

  /** The shortest natural width of a line between two points that this try can bring to the measure. */
  #shortest(from: BreakPoint, to: BreakPoint): number {
    const { settings, piece, pass, ragged } = this.#fit;
    if (ragged > 0) return 0;
    const give = this.#loosest * ((to.spaces - from.spacesNext) * settings.stretch + pass.extra);
    return piece.measure - give - settings.tracking * (to.ems - from.ems);
  }

  /** The longest. */
  #longest(from: BreakPoint, to: BreakPoint): number {
    const { settings, piece, ragged } = this.#fit;
    if (ragged > 0) return piece.measure;
    const give = (to.spaces - from.spacesNext) * settings.shrink;
    return piece.measure + give + settings.tracking * (to.ems - from.ems);
  }

  /** Takes the points within the word before a point into account; false where no row of lines leads on. */
  #advanceWithin(point: BreakPoint): boolean {
    const { divides, most } = this.#fit;
    const isDivided = divides && this.#leastDivided() <= most;
    const inner = isDivided ? this.#points.within(point) : this.#points.signs(point);
    for (let i = 0; i < inner.length; i++) {
      this.#points.measureEnd(inner[i]);
      if (!this.#advance(inner[i])) return false;
    }
    return true;
  }

  /** Least demerits of a row of lines with a hyphen from here on: its own, of its line and of one more. */
  #leastDivided(): number {
    const { linePenalty, hyphenPenalty } = this.#fit.settings;
    let least = Number.POSITIVE_INFINITY;
    const active = this.#active;
    for (let i = 0; i < active.length; i++) if (active[i].demerits < least) least = active[i].demerits;
    return least + hyphenPenalty * hyphenPenalty + 2 * linePenalty * linePenalty;
  }

  /** Takes one point into account; false where no row of lines leads on. */
  #advance(point: BreakPoint): boolean {
    const { pass, settings, piece } = this.#fit;
    if (point.firm && !pass.desperate) return true;
    const active = this.#active;
    const reach =
      point.kind === 'end' ? Number.POSITIVE_INFINITY : this.#reach(point.end, point.spaces, point.ems);
    let kept = 0;
    let tried = 0;
    let passed: LineNode | null = null;
    for (; tried < active.length && reach >= active[tried].point.earliest; tried++) {
      const node = active[tried];
      if (this.#tryLine(node, point)) active[kept++] = node;
      else if (passed === null || node.demerits < passed.demerits) passed = node;
    }
    if (kept < tried) active.splice(kept, tried - kept);
    if (this.#ends.some) this.#begin(point);
    if (active.length > 0) return true;
    if (!pass.desperate) return false;
    // too long however it is set; the way there is the best of those that end here
    this.#ends.offer(point, passed!, -1, WORST, -settings.tracking, piece.measure, OVERFULL);
    this.#begin(point);
    return true;
  }

  /** Lets lines begin at a point. */
  #begin(point: BreakPoint): void {
    this.#points.measureStart(point);
    const active = this.#active;
    const before = active.length;
    this.#ends.take(point, active);
    point.earliest = this.#earliest(point);
    // kerns may let a line begin before another that begins further on in the text
    for (let at = before - 1; at >= 0 && active[at].point.earliest > point.earliest; at--)
      active[at].point.earliest = point.earliest;
  }

  /** Offers the line from a node to a point; false where it is too long, and all others from there will be. */
  #tryLine(node: LineNode, point: BreakPoint): boolean {
    const { pass, settings, piece, em, ragged } = this.#fit;
    const isEnd = point.kind === 'end';
    const before = node.point;
    const natural = point.end - before.start;
    // a hanging first line, which has not come to its edge
    if (ragged > 0 && !isEnd && natural < -CLOSE) return true;
    const exact = piece.measure - natural;
    const missing = Math.abs(exact) < CLOSE ? 0 : exact;
    if (point.kind === 'anywhere' && missing > LEFT_ANYWHERE * em) return true;
    const { r, tracking } = this.#settingOf(missing, before, point);
    if (r < -1) return false;
    if (r > this.#loosest && !isEnd) return true;
    if (point.hyphenated && node.hyphens >= settings.hyphensInRow && !pass.desperate) return true;
    const width = piece.measure - missing;
    if (isEnd && missing >= 0) this.#ends.offer(point, node, 0, 0, 0, width);
    else this.#ends.offer(point, node, r, badnessOf(r), tracking, width);
    return true;
  }

  /** How a line that lacks `missing` points is set, in what its alignment allows. */
  #settingOf(missing: number, from: BreakPoint, to: BreakPoint): LineSetting {
    const { ragged, pass, settings } = this.#fit;
    if (ragged > 0) return { r: missing >= 0 ? missing / ragged : Number.NEGATIVE_INFINITY, tracking: 0 };
    return setLine(missing, to.spaces - from.spacesNext, to.ems - from.ems, pass.extra, settings);
  }
}

/**
 * The best row of lines for a piece (Knuth and Plass's total fit): its last node, or null where no row is legal under
 * this pass. Nodes stay active for one line, so time is linear in the piece.
 */
export function totalFit(points: BreakPoints, fit: Fit): LineNode | null {
  return new Search(points, fit).run();
}
