import { foldFigure } from '../figures/fold.ts';
import { gatherFigure } from '../figures/gather.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { cutAcross } from './cut-across.ts';
import { glueSteps } from './glue-steps.ts';
import { spineOf } from './spine-of.ts';
import { step } from './step.ts';

/** Sheets folded each by itself, gathered and glued. */
export function perfectSteps(job: AssemblyJob): Step[] {
  const { places } = job.runs[0].plan.order;
  return [
    ...cutAcross(job),
    step(
      'Fold',
      `Fold each sheet by itself in the middle, its lowest page upwards and the fold on the ${spineOf(job)}.`,
      foldFigure(1),
    ),
    step(
      'Gather',
      'Lay the folded sheets on each other in their order, page 1 on top.',
      gatherFigure(places.length / 4, false),
      false,
    ),
    ...glueSteps(
      job,
      'Knock the folds even, roughen them a little, press the block between boards and brush the spine with glue.',
    ),
  ];
}
