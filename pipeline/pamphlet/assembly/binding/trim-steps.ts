import { POINTS } from '../../sheet/points.ts';
import { describeSize } from '../../words/describe-size.ts';
import { trimFigure } from '../figures/trim.ts';
import type { AssemblyJob, Step } from '../types.ts';
import { step } from './step.ts';

/** With marks around the pages all three sides are trimmed, else the open side alone, where anything stands out. */
export function trimSteps(job: AssemblyJob): Step[] {
  const { plan } = job.runs[0];
  const isMarked = plan.sheets.some(({ front }) => front.marks.some(({ kind }) => kind === 'crop'));
  const most = plan.creep / POINTS;
  const equal =
    most > 0 ? ` Pages were moved by up to ${most.toFixed(1)} mm, so that margins are equal afterwards.` : '';
  if (isMarked) {
    const left = `Cut along the marks at head, foot and the open side; ${describeSize(plan.frame.cell)} are left.`;
    return [step('Trim', left + equal, trimFigure(true))];
  }
  const isNested = plan.order.sheets.some(({ front }) => front.flat().some((cell) => (cell?.depth ?? 0) > 0));
  if (!isNested && job.scheme === 'saddle') return [];
  const out = most > 0 ? `about ${most.toFixed(1)} mm` : 'a little';
  const text = isNested
    ? `Inner sheets stand out ${out} at the open side. Cut off as much with a sharp knife along a steel ruler, or leave it.`
    : 'Cut the open side even with a sharp knife along a steel ruler, or leave it.';
  return [step('Trim', text + equal, trimFigure(false))];
}
