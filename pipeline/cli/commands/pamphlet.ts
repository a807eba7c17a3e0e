import { dirname, extname } from 'node:path';
import { describeRun, explainRun } from '../../pamphlet/describe-run.ts';
import { type Imposed, type ImposeOptions, impose } from '../../pamphlet/impose.ts';
import { pagesOf } from '../../pamphlet/order/explain-order.ts';
import { POINTS } from '../../pamphlet/sheet/points.ts';
import { pamphletOptions } from '../pamphlet-options.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';
import { writeSheets } from '../write-sheets.ts';

/** `pamphlet FILE.pdf [--sheet A4] [--scheme saddle] … [--out FILE.pdf]` */
export const pamphletVerb: Run = async (context, [given], flags) => {
  const path = context.path(given);
  if ((await target(path, given)) === 'folder' || extname(given).toLowerCase() !== '.pdf')
    throw new UsageFault(`${given} is neither a PDF nor EDITION/TEXT`);
  const { host } = context;
  const options: ImposeOptions = {
    ...pamphletOptions(flags),
    fonts: await host.fonts(),
    producer: `Pamphleteer ${host.versions.pamphleteer}`,
  };
  host.progress.stage('read', given);
  const told = (done: number, all: number) => host.progress.stage('impose', `${done} of ${all} sides`);
  const isPlan = flags.explain === true;
  const { value, messages } = await impose(await host.files.read(path), given, options, isPlan, told);
  if (value === null) return { messages };
  const lines = value.runs.flatMap((run) => (isPlan ? explainRun : describeRun)(run, options));
  const folder = flags.out === undefined ? '' : dirname(String(flags.out));
  const picture = flags.picture === true;
  const files = isPlan ? [] : await writeSheets(context, value, { folder, source: path, picture });
  return {
    messages,
    json: { ...facts(value, options.scheme), files },
    text: [...lines, ...files].join('\n'),
  };
};

/** What `--json` says of a job. */
function facts({ pages, direction, runs }: Imposed, scheme: string) {
  const sheets = runs.map(({ part, plan }) => ({
    part,
    paper: plan.paper.name,
    flip: plan.flip,
    scale: plan.frame.scale,
    /** millimetres */
    creep: plan.creep / POINTS,
    sheets: plan.sheets.length,
    blanks: plan.order.places.filter((page) => page === null).length,
    order: plan.order.sheets.map(({ front, back }) => ({
      front: pagesOf(front),
      back: back && pagesOf(back),
    })),
  }));
  return { scheme, direction, pages, runs: sheets };
}
