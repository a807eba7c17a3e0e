import type { Artefact, Host } from '../model/host.ts';
import type { Proof } from '../model/proof.ts';
import { notesCsv } from '../proof/exports/notes-csv.ts';
import { notesJson } from '../proof/exports/notes-json.ts';
import { buildDate } from './build-date.ts';
import type { Plan } from './plan-build.ts';
import type { ProofForm } from './proof-forms.ts';

type Made = Uint8Array | Promise<Uint8Array>;

/** The proof in forms that other programs open, as far as they are asked for: `proof/notes.csv`, `.json`, `.docx`. */
export async function proofExports(
  host: Host,
  plan: Plan,
  proof: Proof,
  forms: readonly ProofForm[],
): Promise<Artefact[]> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const made: [ProofForm, string, () => Made][] = [
    ['csv', 'notes.csv', () => bytes(notesCsv(proof))],
    ['json', 'notes.json', () => bytes(notesJson(proof))],
    ['docx', 'notes.docx', () => docx(host, plan, proof)],
  ];
  const wanted = made.filter(([form]) => forms.includes(form));
  return Promise.all(wanted.map(async ([, name, make]) => ({ path: `proof/${name}`, bytes: await make() })));
}

/** What writes documents takes a second to load. */
async function docx(host: Host, plan: Plan, proof: Proof): Promise<Uint8Array> {
  const { notesDocx } = await import('../proof/exports/docx/notes-docx.ts');
  return notesDocx(proof, plan.printed, buildDate(plan.edition.book.date, host.epoch));
}
