import { cutFigure } from '../figures/cut.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { step } from './step.ts';

/** Four pages a side: the pile is cut across before it is folded. */
export function cutAcross(job: AssemblyJob): Step[] {
  if (job.runs[0].plan.frame.rows.length === 1) return [];
  const text =
    'Knock the sheets even, the first on top. Cut the pile across the middle: the lower half goes under the upper one.';
  return [step('Cut', text, cutFigure({ upright: false, level: true }))];
}
