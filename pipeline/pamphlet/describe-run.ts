import type { Scheme } from './order/types.ts';
import type { Run, RunOptions } from './plan-runs.ts';
import { POINTS } from './sheet/points.ts';
import type { Pile } from './split-sides.ts';
import { count } from './words/count.ts';
import { describePaper } from './words/describe-paper.ts';
import { describeScale } from './words/describe-scale.ts';

const SCHEMES: Record<Scheme, string> = {
  saddle: 'saddle stitch',
  signatures: 'signatures',
  perfect: 'perfect binding',
  cut: 'cut and piled',
  mini: 'mini-book',
};

/** What the lines depend on beside the run itself. */
export type How = Pick<RunOptions, 'scheme' | 'thickness'> & { manualDuplex: Pile | null };

/** A run in a few lines for people: what, on which sheets, how it is printed. */
export function describeRun({ part, plan }: Run, how: How): string[] {
  const { order, sheets, paper, frame } = plan;
  const blanks = order.places.filter((page) => page === null).length;
  const pages =
    count(order.places.length - blanks, 'page') + (blanks > 0 ? ` and ${count(blanks, 'blank')}` : '');
  const what = part === 'cover' ? 'cover' : SCHEMES[how.scheme];
  const lines = [
    `${what}: ${pages} on ${count(sheets.length, 'sheet')} of ${describePaper(paper)}, ${frame.columns.length * frame.rows.length} a side`,
    `printed ${sidesOf(plan, how)}, pages at ${frame.scale === 1 ? '100 %' : describeScale(frame.scale)}`,
  ];
  if (plan.creep > 0)
    lines.push(
      `creep: pages are moved up to ${millimetres(plan.creep)} mm towards the fold, for paper of ${Number(how.thickness?.toFixed(3))} mm`,
    );
  const gap = frame.between.columns[0]?.gap ?? 0;
  if (part === 'cover' && gap > 0) lines.push(`spine: ${millimetres(gap)} mm`);
  return lines;
}

function sidesOf({ sheets, flip }: Run['plan'], { manualDuplex }: How): string {
  if (sheets.every(({ back }) => back === null)) return 'on one side';
  const turned = `flipped over the ${flip} edge`;
  return manualDuplex === null ? `on both sides, ${turned}` : `in two passes, ${turned}`;
}

const millimetres = (points: number) => Number((points / POINTS).toFixed(2));
