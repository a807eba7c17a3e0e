import { access } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { pamphletOfText } from '../../build/pamphlet-of-text.ts';
import type { Message } from '../../model/message.ts';
import { describeRun } from '../../pamphlet/describe-run.ts';
import { explainRun } from '../../pamphlet/explain-run.ts';
import { type Imposed, type ImposeOptions, impose } from '../../pamphlet/impose.ts';
import { pagesOf } from '../../pamphlet/order/pages-of.ts';
import { POINTS } from '../../pamphlet/sheet/points.ts';
import { smallerPaper } from '../../pamphlet/smaller-paper.ts';
import { pamphletOptions } from '../pamphlet-options.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';
import { writeSheets } from '../write-sheets.ts';

/** `pamphlet FILE.pdf` or `pamphlet EDITION/TEXT [--sources DIR] [--notes end]`, `[--sheet A4] … [--out FILE.pdf]` */
export const pamphletVerb: Run = async (context, [given], flags) => {
  const { host } = context;
  const asked = pamphletOptions(flags);
  const isFile = extname(given).toLowerCase() === '.pdf';
  if (isFile) await target(context.path(given), given);
  const source = isFile ? await readFile(context, given, flags) : await makeText(context, given, flags);
  if (source.pdf === null) return { messages: source.messages };

  const options: ImposeOptions = {
    ...asked,
    fonts: await host.fonts(),
    producer: `Pamphleteer ${host.versions.pamphleteer}`,
  };
  const told = (done: number, all: number) => host.progress.stage('impose', `${done} of ${all} sides`);
  const isPlan = flags.explain === true;
  const { value, messages } = await impose(source.pdf, source.name, options, isPlan, told);
  const all = [...source.messages, ...messages];
  if (value === null) return { messages: all };
  const described = value.runs.flatMap((run) => (isPlan ? explainRun : describeRun)(run, options));
  const tip = options.paper === null ? value.runs.map(smallerPaper).find((one) => one !== null) : null;
  const lines = tip ? [...described, tip] : described;
  const request = {
    folder: flags.out === undefined ? '' : dirname(String(flags.out)),
    source: isFile ? context.path(given) : null,
    pages: isFile
      ? null
      : { name: options.name === null ? source.name : `${options.name}-pages`, pdf: source.pdf },
    picture: flags.picture === true,
  };
  const files = isPlan ? [] : await writeSheets(context, value, request);
  return {
    messages: all,
    json: { ...facts(value, options.scheme), files },
    text: [...lines, ...files].join('\n'),
  };
};

/** What is put on sheets, by a name for messages and files; null where messages say why there is nothing. */
interface Source {
  pdf: Uint8Array | null;
  name: string;
  messages: Message[];
}

async function readFile(
  { host, path }: Context,
  given: string,
  flags: Record<string, unknown>,
): Promise<Source> {
  for (const option of ['sources', 'notes'])
    if (flags[option] !== undefined) throw new UsageFault(`--${option} is for texts of an edition`);
  host.progress.stage('read', given);
  return { pdf: await host.files.read(path(given)), name: given, messages: [] };
}

async function makeText(context: Context, given: string, flags: Record<string, unknown>): Promise<Source> {
  const folder = dirname(given);
  const text = basename(given);
  const isInFolder = folder !== '.' && (await target(context.path(folder), folder)) === 'folder';
  if (!isInFolder || (await isFound(context.path(given))))
    throw new UsageFault(`${given} is neither a PDF nor EDITION/TEXT`);
  const { sources, notes } = flags as { sources?: string; notes?: 'foot' | 'end' };
  if (notes !== undefined && notes !== 'foot' && notes !== 'end')
    throw new UsageFault(`--notes ${notes}: there are foot and end`);
  const request = {
    target: context.path(folder),
    sources: sources === undefined ? null : context.path(sources),
    final: flags.final === true,
    text,
  };
  const made = await pamphletOfText(context.host, request, notes ? { notes } : {});
  if (made.texts !== null && !made.texts.includes(text))
    throw new UsageFault(`${folder} has no text ${text}: there are ${made.texts.join(', ')}`);
  return { pdf: made.pdf, name: text, messages: made.messages };
}

/** A text is named by its id: where a file or folder has the name, something else was meant. */
async function isFound(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    // nothing has that name
    return false;
  }
}

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
