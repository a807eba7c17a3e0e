import { readProjectTemplates } from '../edition/read-project-templates.ts';
import type { Host } from '../model/host.ts';
import type { Proof } from '../model/proof.ts';
import { writePage } from '../proof/page/write-page.ts';
import type { Plan } from './plan-build.ts';

/** The proof page of an edition: one HTML file that needs no other. */
export async function proofPage(host: Host, plan: Plan, proof: Proof): Promise<string> {
  const templates = await readProjectTemplates(host.files, host.templatesFolder);
  return writePage(proof, {
    language: plan.edition.book.language,
    style: templates['proof/proof.css'],
    script: templates['proof/proof.js'],
  });
}
