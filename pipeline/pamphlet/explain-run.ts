import { describeRun, type How } from './describe-run.ts';
import { explainOrder } from './order/explain-order.ts';
import type { Run } from './plan-runs.ts';

/** A run for people with the order of its pages, as `--explain` prints it. */
export function explainRun(run: Run, how: How): string[] {
  const { sheets } = run.plan.order;
  const cells = sheets.flatMap(({ front, back }) => [...front, ...(back ?? [])].flat());
  const signs = [
    cells.some((cell) => cell?.page === null) ? '· blank' : '',
    cells.some((cell) => cell === null) ? '× waste' : '',
    cells.some((cell) => cell?.turned) ? '* upside down' : '',
  ].filter(Boolean);
  return [
    ...describeRun(run, how),
    ...explainOrder(run.plan.order),
    ...(signs.length > 0 ? [signs.join(', ')] : []),
  ];
}
