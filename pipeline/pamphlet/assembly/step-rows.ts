import type { Face } from '../drawing/types.ts';
import { wrap } from '../drawing/wrap.ts';
import type { Size } from '../sheet/types.ts';
import { FIGURE } from './figures/oblique.ts';
import { GAP, TYPE } from './measures.ts';
import type { Step } from './types.ts';

/** A step with its words in lines. */
export interface WrappedStep extends Step {
  number: number;
  lines: string[];
}

/** Steps beside each other, with figures of one size. */
export interface StepRow {
  steps: WrappedStep[];
  /** of the figures */
  scale: number;
}

export interface StepRows {
  rows: StepRow[];
  /** points of type and spaces, by those of A4 */
  unit: number;
}

/** Of a step's height; less where its words need more. */
const FIGURE_SHARE = 0.6;
/** Points on A4 that a figure is high at least: below, type is made smaller first. */
const LEAST = 24;
/** By which type is made smaller where the names of files are so long that words need more room than there is. */
const SMALLER = [1, 0.85, 0.7, 0.55, 0.4];

/** Breaks the words of all steps, in so many columns of the size of `room`, and makes the figures as large as these leave room. */
export function stepRows(
  steps: Step[],
  columns: number,
  room: Size,
  unit: number,
  widthOf: (text: string, size: number, face: Face) => number,
): StepRows {
  const tried = SMALLER.map((part) => () => set(steps, columns, room, unit * part, widthOf));
  for (const one of tried.slice(0, -1)) {
    const { rows, ...more } = one();
    const isRoomy = rows.every(({ scale }) => scale * FIGURE.height >= LEAST * unit);
    if (isRoomy) return { rows, ...more };
  }
  return tried[tried.length - 1]();
}

function set(
  steps: Step[],
  columns: number,
  { width, height }: Size,
  unit: number,
  widthOf: (text: string, size: number, face: Face) => number,
): StepRows {
  const wrapped = steps.map((step, index) => ({
    ...step,
    number: index + 1,
    lines: wrap(step.text, width, (part) => widthOf(part, TYPE.text * unit, 'regular')),
  }));
  const rows = Array.from({ length: Math.ceil(steps.length / columns) }, (_, row) => {
    const own = wrapped.slice(row * columns, (row + 1) * columns);
    const most = Math.max(...own.map(({ lines }) => lines.length));
    const below = (GAP.row + GAP.figure + TYPE.step + most * TYPE.leading) * unit;
    const high = Math.max(0, Math.min(height * FIGURE_SHARE, height - below));
    return { steps: own, scale: Math.min(width / FIGURE.width, high / FIGURE.height) };
  });
  return { rows, unit };
}
