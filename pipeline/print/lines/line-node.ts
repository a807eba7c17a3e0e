import type { BreakPoint } from './break-point.ts';
import type { LineSettings } from './settings.ts';

/** The end of a line, with the best way to it. */
export interface LineNode {
  /** null at the start of the piece */
  point: BreakPoint | null;
  previous: LineNode | null;
  demerits: number;
  fitness: number;
  /** lines in a row up to here that end in hyphens; no more than one above the limit is counted */
  hyphens: number;
  /** letter-spacing of the line, em */
  tracking: number;
  /** where the next line begins: points, width of the spaces before, ems before */
  start: number;
  spaces: number;
  ems: number;
}

/** What is known of a line that might end at a point. */
export interface Candidate {
  previous: LineNode;
  point: BreakPoint;
  /** stretch or shrink, see set-line.ts */
  r: number;
  badness: number;
  /** letter-spacing, em */
  tracking: number;
  /** natural width, points */
  width: number;
  /** size of type at the end of the piece, points */
  em: number;
  justify: boolean;
}

/** Demerits of a third hyphen in a row, which only the last try may set: more than any badness. */
const LADDER = 1e9;

/** TeX's classes: tight, decent, loose, very loose. */
function fitnessOf(r: number): number {
  if (r < -0.5) return 0;
  if (r <= 0.5) return 1;
  return r <= 1 ? 2 : 3;
}

/** What the last line of a paragraph costs beside its badness. */
function lastLineDemerits({ previous, width, em }: Candidate, settings: LineSettings): number {
  if (previous.point === null) return 0;
  const short = Math.max(0, 1 - width / (settings.lastLine * em));
  return (previous.hyphens > 0 ? settings.finalHyphenDemerits : 0) + short * settings.shortLastDemerits;
}

/** The node at the end of a line, its demerits those of the way up to it and its own (see LineSettings). */
export function lineNode(line: Candidate, settings: LineSettings): LineNode {
  const { previous, point, badness, tracking } = line;
  const hyphens = point.hyphenated ? Math.min(previous.hyphens, settings.hyphensInRow) + 1 : 0;
  const fitness = line.justify && badness > 0 ? fitnessOf(line.r) : 1;
  let demerits = previous.demerits + (settings.linePenalty + badness) ** 2 + point.penalty ** 2;
  if (hyphens > 1) demerits += settings.doubleHyphenDemerits;
  if (hyphens > settings.hyphensInRow) demerits += LADDER;
  if (Math.abs(fitness - previous.fitness) > 1) demerits += settings.adjacentDemerits;
  if (tracking !== 0) demerits += settings.trackDemerits;
  if (point.kind === 'end') demerits += lastLineDemerits(line, settings);
  return {
    point,
    previous,
    demerits,
    fitness,
    hyphens,
    tracking,
    start: point.start,
    spaces: point.spacesNext,
    ems: point.ems,
  };
}
