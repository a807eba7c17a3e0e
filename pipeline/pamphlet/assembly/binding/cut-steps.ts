import { cutFigure } from '../figures/cut.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { glueSteps } from './glue-steps.ts';
import { spineOf } from './spine-of.ts';
import { step } from './step.ts';

/** Leaves, cut from the pile and bound at the side. */
export function cutSteps(job: AssemblyJob): Step[] {
  const four = job.runs[0].plan.frame.rows.length > 1;
  const [first, second] = job.direction === 'ltr' ? ['right', 'left'] : ['left', 'right'];
  const down = four ? ' Then cut it across: the lower part goes under the upper one.' : '';
  return [
    step(
      'Cut',
      `Knock the sheets even, the first on top. Cut the pile down the middle: the ${first} part goes under the ${second} one.${down} The leaves are in order now.`,
      cutFigure({ upright: true, level: four }),
    ),
    ...glueSteps(
      job,
      `Staple through the ${spineOf(job)} margin, 5 mm from the edge. Or press the pile between boards, brush its ${spineOf(job)} edge with glue, and again when it is dry.`,
    ),
  ];
}
