import { proofEdition } from '../../build/proof-edition.ts';
import { exitStatus } from '../../diagnostics/exit-status.ts';
import { proofJson } from '../../proof/proof-json.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** `proof EDITION [--sources DIR] [--works DIR] [--out DIR]` */
export const proofVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  const kind = await target(path, given);
  if (kind === 'file' && !/\.(?:md|markdown)$/i.test(given))
    throw new UsageFault(`${given} is neither an edition's folder nor a Markdown file (.md)`);
  const request = {
    target: path,
    sources: await folder(context, '--sources', options.sources),
    works: await folder(context, '--works', options.works),
    out: context.path(options.out as string),
  };
  const { proof, artefacts, messages } = await proofEdition(context.host, request);
  const findings = proof?.findings ?? [];
  return {
    messages: options.json === true ? messages : [...messages, ...findings],
    json: proof ? proofJson(proof) : { edition: null, notes: [], quotations: [], findings: [] },
    text: artefacts.map((name) => `${options.out}/${name}`).join('\n'),
    status: exitStatus([...messages, ...findings]),
  };
};

/** The path of a folder that an option names; null where it is not given. */
async function folder(context: Context, option: string, given: unknown): Promise<string | null> {
  if (typeof given !== 'string') return null;
  const path = context.path(given);
  if ((await target(path, given)) !== 'folder') throw new UsageFault(`${option} ${given} is not a folder`);
  return path;
}
