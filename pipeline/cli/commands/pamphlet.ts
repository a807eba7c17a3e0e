import { basename, extname } from 'node:path';
import { describeRun, explainRun } from '../../pamphlet/describe-run.ts';
import { type Imposed, impose } from '../../pamphlet/impose.ts';
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
  const options = pamphletOptions(flags, `Pamphleteer ${context.host.versions.pamphleteer}`);
  const { progress, files } = context.host;
  progress.stage('read', given);
  const told = (done: number, all: number) => progress.stage('impose', `${done} of ${all} sides`);
  const isPlan = flags.explain === true;
  const { value, messages } = await impose(await files.read(path), given, options, isPlan, told);
  if (value === null) return { messages };
  const lines = value.runs.flatMap((run) => (isPlan ? explainRun : describeRun)(run, options));
  const paper = value.runs[0].plan.paper.name.replaceAll(' ', '');
  const out = (flags.out as string | undefined) ?? `${basename(given, extname(given))}-${paper}.pdf`;
  const written = isPlan ? [] : await writeSheets(context, value.files, out, path);
  return {
    messages,
    json: { ...facts(value, options.scheme), files: written },
    text: [...lines, ...written].join('\n'),
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
