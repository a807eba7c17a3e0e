import { foldFigure } from '../figures/fold.ts';
import { gatherFigure } from '../figures/gather.ts';
import { sewFigure } from '../figures/sew.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { cutAcross } from './cut-across.ts';
import { glueSteps } from './glue-steps.ts';
import { spineOf } from './spine-of.ts';
import { step } from './step.ts';

/** Sections, gathered and sewn. */
export function signatureSteps(job: AssemblyJob): Step[] {
  const { places, sheets } = job.runs[0].plan.order;
  const sections =
    Math.max(...sheets.flatMap(({ front }) => front.flat().map((cell) => cell?.section ?? 0))) + 1;
  const each = sheets.flatMap(({ front }) => front).filter((row) => row[0]?.section === 0).length;
  const last = places.length / 4 - each * (sections - 1);
  const end = last === each ? '' : ` (the last time ${last})`;
  const fold = `fold ${each === 1 ? 'it' : 'them'} in the middle, the lowest page upwards and the fold on the ${spineOf(job)}`;
  const take =
    each === 1
      ? `Take one sheet at a time and ${fold}.`
      : `Take ${each} sheets at a time${end}, the first of them outermost, and ${fold}.`;
  const bars = job.runs[0].plan.sheets.some(({ front }) => front.marks.some(({ kind }) => kind === 'order'));
  return [
    ...cutAcross(job),
    step('Fold', take, foldFigure(each)),
    step(
      'Gather',
      `Lay the ${sections} sections on each other, the first on top.${bars ? ' The bars on their spines make a staircase from the head down; a step out of line is a section out of place.' : ''}`,
      gatherFigure(sections, bars),
      false,
    ),
    step(
      'Sew',
      'Open each section at its middle, prick holes through the fold, sew along it, and tie the thread to the section before.',
      sewFigure(),
      false,
    ),
    ...glueSteps(job, 'Press the sewn sections and brush their spine with glue.'),
  ];
}
