import type { Trim } from '../model/edition.ts';
import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import type { Layout } from '../print/types.ts';
import type { Plan } from './plan-build.ts';
import { planGalley } from './plan-galley.ts';
import { planNotesList } from './plan-notes-list.ts';
import { printLayout } from './print-layout.ts';
import type { ProofForm } from './proof-forms.ts';

export interface ProofPdfs {
  artefacts: Artefact[];
  messages: Message[];
}

/** The proof on paper (mm), as far as it is asked for: `proof/notes.pdf`, `galley.pdf`. Rejects where there is no browser. */
export async function proofPdfs(
  host: Host,
  plan: Plan,
  proof: Proof,
  forms: readonly ProofForm[],
  paper: Trim,
): Promise<ProofPdfs> {
  const { title } = plan.edition.book;
  const planned = [
    { form: 'pdf', name: 'notes.pdf', title: `${title}: notes`, plan: planNotesList },
    { form: 'galley', name: 'galley.pdf', title: `${title}: galley proof`, plan: planGalley },
  ] as const;
  const messages: Message[] = [];
  const layouts = planned
    .filter(({ form }) => forms.includes(form))
    .flatMap((one) => {
      host.progress.stage('pages', one.name);
      const made = one.plan(plan, proof, paper);
      messages.push(...made.messages);
      return made.value === null ? [] : [{ ...one, layout: made.value }];
    });
  return { artefacts: await print(host, plan, layouts), messages };
}

async function print(
  host: Host,
  plan: Plan,
  layouts: { name: string; title: string; layout: Layout }[],
): Promise<Artefact[]> {
  if (layouts.length === 0) return [];
  const printer = await host.printer();
  try {
    const artefacts: Artefact[] = [];
    for (const { name, title, layout } of layouts) {
      host.progress.stage('print', `${name}: ${layout.pageMap.pages.length} pages`);
      artefacts.push({
        path: `proof/${name}`,
        bytes: await printLayout(host, printer, plan, layout, title),
      });
    }
    return artefacts;
  } finally {
    await printer.close();
  }
}
