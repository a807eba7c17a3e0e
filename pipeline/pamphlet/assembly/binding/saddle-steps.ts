import { STAPLES } from '../../sheet/marks/spine-marks.ts';
import { POINTS } from '../../sheet/points.ts';
import { foldFigure } from '../figures/fold.ts';
import { stapleFigure } from '../figures/staple.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { cutAcross } from './cut-across.ts';
import { spineOf } from './spine-of.ts';
import { step } from './step.ts';
import { trimSteps } from './trim-steps.ts';

/** Sheets in one another, stapled through the fold. */
export function saddleSteps(job: AssemblyJob): Step[] {
  const { runs } = job;
  const sheets = runs[0].plan.order.places.length / 4 + (runs.length > 1 ? 1 : 0);
  const around = runs.length > 1 ? ' The cover goes outermost.' : '';
  const from = Math.round((job.runs[0].plan.frame.cell.height * STAPLES[0]) / POINTS);
  return [
    ...cutAcross(job),
    step(
      'Fold',
      `Knock the sheets even, the first one outermost.${around} Fold ${sheets === 1 ? 'it' : 'all at once'} in the middle, page 1 upwards and the fold on the ${spineOf(job)}; sharpen it with the back of a spoon.`,
      foldFigure(sheets),
    ),
    step(
      'Staple',
      `Open it with the outside upwards. Two staples through the fold from outside, ${from} mm from head and foot; press their legs flat.`,
      stapleFigure(),
      false,
    ),
    ...trimSteps(job),
  ];
}
