import { dirname } from 'node:path';
import { proofEdition } from '../../build/proof-edition.ts';
import { PROOF_FORMS, type ProofForm, USUAL_FORMS } from '../../build/proof-forms.ts';
import { PROOF_PAPERS } from '../../build/proof-papers.ts';
import { exitStatus } from '../../diagnostics/exit-status.ts';
import type { Trim } from '../../model/edition.ts';
import { proofJson } from '../../proof/proof-json.ts';
import { mergeTable } from '../merge-table.ts';
import { optionalFolder } from '../optional-folder.ts';
import { settleFindings } from '../settle-findings.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `proof EDITION [--sources DIR] [--works DIR] [--out DIR] [--only page,csv,json,docx,pdf,galley] [--galley] [--paper A4|letter]`, `… --merge FILE.csv [--write]` */
export const proofVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  const kind = await target(path, given);
  if (options.write === true && options.merge === undefined)
    throw new UsageFault('--write writes what --merge FILE.csv would change');
  if (typeof options.merge === 'string') {
    if (kind !== 'folder') throw new UsageFault(`${given} is no edition's folder`);
    return mergeTable(context, path, options.merge, options.write === true);
  }
  if (kind === 'file' && !/\.(?:md|markdown)$/i.test(given))
    throw new UsageFault(`${given} is neither an edition's folder nor a Markdown file (.md)`);
  const request = {
    target: path,
    sources: await optionalFolder(context, '--sources', options.sources),
    works: await optionalFolder(context, '--works', options.works),
    out: context.path(options.out as string),
    forms: forms(options.only as string | undefined, options.galley === true),
    paper: paper(options.paper as string | undefined),
  };
  const { proof, artefacts, messages } = await proofEdition(context.host, request);
  const folder = kind === 'folder' ? path : dirname(path);
  const settled = await settleFindings(context, options, folder, [...messages, ...(proof?.findings ?? [])]);
  const found = new Set(proof?.findings);
  const [findings, rest] = [true, false].map((is) => settled.fresh.filter((one) => found.has(one) === is));
  return {
    messages: options.json === true ? rest : settled.fresh,
    json: {
      ...(proof
        ? { ...proofJson(proof), findings }
        : { edition: null, notes: [], quotations: [], findings: [] }),
      ...settled.json,
    },
    text: [...artefacts.map((name) => `${options.out}/${name}`), settled.text].filter(Boolean).join('\n'),
    status: exitStatus(settled.fresh),
  };
};

function forms(only: string | undefined, galley: boolean): readonly ProofForm[] {
  const asked = only === undefined ? USUAL_FORMS : only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !(PROOF_FORMS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageFault(`--only ${unknown}: there are ${PROOF_FORMS.join(', ')}`);
  return PROOF_FORMS.filter((form) => asked.includes(form) || (galley && form === 'galley'));
}

function paper(given = 'A4'): Trim {
  const named = Object.keys(PROOF_PAPERS).find((name) => name.toLowerCase() === given.toLowerCase());
  if (named === undefined)
    throw new UsageFault(`--paper ${given}: there are ${Object.keys(PROOF_PAPERS).join(', ')}`);
  return PROOF_PAPERS[named];
}
