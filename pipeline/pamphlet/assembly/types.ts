import type { Shape } from '../drawing/types.ts';
import type { Direction, Scheme } from '../order/types.ts';
import type { Run } from '../plan-runs.ts';
import type { Pile } from '../split-sides.ts';

/** One thing to do, with a figure in the box of figures/oblique.ts. */
export interface Step {
  title: string;
  text: string;
  figure: Shape[];
  /** the figure shows paper as it lies before one: bound on the right it is mirrored */
  mirrors: boolean;
}

/** What the instructions of a job depend on. */
export interface AssemblyJob {
  scheme: Scheme;
  direction: Direction;
  manualDuplex: Pile | null;
  /** millimetres; null: not known */
  thickness: number | null;
  /** the body or the whole first, the cover after it */
  runs: Run[];
  /** the base name of the files to print, without ending */
  name: string;
}
