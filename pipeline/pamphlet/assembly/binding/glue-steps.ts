import { POINTS } from '../../sheet/points.ts';
import { glueFigure } from '../figures/glue.ts';
import { wrapCoverFigure } from '../figures/wrap-cover.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { step } from './step.ts';
import { trimSteps } from './trim-steps.ts';

/** Glue at the spine, the cover where it is apart, and the trim. */
export function glueSteps(job: AssemblyJob, glue: string): Step[] {
  const cover = job.runs[1]?.plan;
  const gap = cover ? cover.frame.between.columns[0].gap / POINTS : 0;
  const spine = gap > 0 ? ` Its spine is ${gap.toFixed(1)} mm wide.` : '';
  return [
    step(job.scheme === 'cut' ? 'Bind' : 'Glue', glue, glueFigure(), false),
    ...(cover
      ? [step('Cover', `Lay the cover round the block while the glue is wet.${spine}`, wrapCoverFigure())]
      : []),
    ...trimSteps(job),
  ];
}
