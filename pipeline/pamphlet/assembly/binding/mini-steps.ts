import { miniPushFigure } from '../figures/mini-push.ts';
import { miniSlitFigure } from '../figures/mini-slit.ts';
import { miniWrapFigure } from '../figures/mini-wrap.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { spineOf } from './spine-of.ts';
import { step } from './step.ts';

/** One sheet, slit, pushed together and wrapped. */
export function miniSteps(job: AssemblyJob): Step[] {
  const end = spineOf(job) === 'left' ? 'right' : 'left';
  return [
    step(
      'Crease',
      'Fold the sheet to eighths along the dashed lines, each fold both ways, and open it again. Slit it along the middle of the two inner panels.',
      miniSlitFigure(),
      false,
    ),
    step(
      'Push',
      'Fold it along its length, print outside. Push the two ends together: the slit opens to a square.',
      miniPushFigure(),
      false,
    ),
    step(
      'Wrap',
      `Push on until four leaves stand crosswise, then lay them round page 1, which is at the lower ${end} of the sheet, and press the folds flat.`,
      miniWrapFigure(),
      false,
    ),
  ];
}
