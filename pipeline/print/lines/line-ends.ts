import type { BreakPoint } from './break-point.ts';
import type { LineSettings } from './settings.ts';

/** The end of a line, with the best way to it. */
export interface LineNode {
  /** where the next line begins */
  point: BreakPoint;
  /** null at the start of the piece */
  previous: LineNode | null;
  demerits: number;
  fitness: number;
  /** lines in a row up to here that end in hyphens; no more than one above the limit is counted */
  hyphens: number;
  /** letter-spacing of the line, em */
  tracking: number;
}

/** Demerits of a third hyphen in a row, which only the last try may set: more than any badness. */
const LADDER = 1e9;

/** TeX's classes: tight, decent, loose, very loose. */
function fitnessOf(r: number): number {
  if (r < -0.5) return 0;
  if (r <= 0.5) return 1;
  return r <= 1 ? 2 : 3;
}

/** What the last line of a paragraph costs beside its badness. `width` is its natural one in points. */
function lastLineDemerits(previous: LineNode, width: number, em: number, settings: LineSettings): number {
  if (previous.previous === null) return 0;
  const short = Math.max(0, 1 - width / (settings.lastLine * em));
  return (previous.hyphens > 0 ? settings.finalHyphenDemerits : 0) + short * settings.shortLastDemerits;
}

/** The best way to a point among those with as many hyphens in a row and the same fitness. */
interface Way {
  previous: LineNode | null;
  demerits: number;
  tracking: number;
}

/** Fitness classes, to make one key of class and hyphens. */
const CLASSES = 4;

/**
 * The lines that may end at one point, of which only the best are kept, and none with more demerits than `most`. `em` is
 * the size of type at the end of the piece in points. One serves for all points of a piece: nodes are made of what is left, for a line in a hundred.
 */
export class LineEnds {
  readonly #settings: LineSettings;
  readonly #em: number;
  readonly #justify: boolean;
  readonly #most: number;
  readonly #ways: Way[];
  readonly #met: number[] = [];
  #least = Number.POSITIVE_INFINITY;

  constructor(em: number, justify: boolean, settings: LineSettings, most: number) {
    this.#settings = settings;
    this.#em = em;
    this.#justify = justify;
    this.#most = most;
    const keys = (settings.hyphensInRow + 2) * CLASSES;
    this.#ways = Array.from({ length: keys }, () => ({ previous: null, demerits: 0, tracking: 0 }));
  }

  /** A line from `previous` to the point; demerits are those of the way up to it and its own (see LineSettings). */
  offer(
    point: BreakPoint,
    previous: LineNode,
    r: number,
    badness: number,
    tracking: number,
    width: number,
    more = 0,
  ): void {
    const settings = this.#settings;
    const hyphens = point.hyphenated ? Math.min(previous.hyphens, settings.hyphensInRow) + 1 : 0;
    const fitness = this.#justify && badness > 0 ? fitnessOf(r) : 1;
    const own = settings.linePenalty + badness;
    let demerits = previous.demerits + own * own + point.penalty * point.penalty + more;
    if (hyphens > 1) demerits += settings.doubleHyphenDemerits;
    if (hyphens > settings.hyphensInRow) demerits += LADDER;
    if (Math.abs(fitness - previous.fitness) > 1) demerits += settings.adjacentDemerits;
    if (tracking !== 0) demerits += settings.trackDemerits;
    if (point.kind === 'end') demerits += lastLineDemerits(previous, width, this.#em, settings);
    if (demerits > this.#most) return;
    const key = hyphens * CLASSES + fitness;
    const way = this.#ways[key];
    if (way.previous === null) this.#met.push(key);
    else if (demerits >= way.demerits) return;
    way.previous = previous;
    way.demerits = demerits;
    way.tracking = tracking;
    this.#least = Math.min(this.#least, demerits);
  }

  /** Was any line offered that may be kept? */
  get some(): boolean {
    return this.#met.length > 0;
  }

  /**
   * Adds the nodes at the point to others, and begins anew. Of the best of each class only what can still win (Knuth, TeX:
   * The Program, 836): a class that is behind by more than its advantage can ever save is dropped.
   */
  take(point: BreakPoint, nodes: LineNode[]): void {
    const { doubleHyphenDemerits, adjacentDemerits } = this.#settings;
    for (let i = 0; i < this.#met.length; i++) {
      const key = this.#met[i];
      const way = this.#ways[key];
      const { previous, demerits, tracking } = way;
      const hyphens = Math.floor(key / CLASSES);
      const advantage = hyphens === 0 ? Math.max(doubleHyphenDemerits, adjacentDemerits) : adjacentDemerits;
      if (demerits <= this.#least + advantage)
        nodes.push({ point, previous, demerits, fitness: key % CLASSES, hyphens, tracking });
      way.previous = null;
    }
    this.#met.length = 0;
    this.#least = Number.POSITIVE_INFINITY;
  }
}
