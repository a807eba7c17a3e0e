import type { Trim } from '../model/edition.ts';
import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { makeProof, type ProofWanted } from './make-proof.ts';
import type { Plan } from './plan-build.ts';
import { proofExports } from './proof-exports.ts';
import { type ProofForm, USUAL_FORMS } from './proof-forms.ts';
import { proofPage } from './proof-page.ts';
import { proofPdfs } from './proof-pdfs.ts';
import { publishProof } from './publish-proof.ts';

export interface ProofRequest extends ProofWanted {
  /** stands for dist/: artefacts go to `<out>/<edition>/proof/` */
  out: string;
  /** those of an earlier proof that are not among them stay as they are */
  forms: readonly ProofForm[];
  /** of what is printed: mm */
  paper: Trim;
}

export interface ProofReport {
  /** null where there is none: messages say why */
  proof: Proof | null;
  /** paths of what was published, below `out` */
  artefacts: string[];
  messages: Message[];
}

/** Writes the proof of an edition beside its other artefacts, which stay as they are. */
export async function proofEdition(host: Host, request: ProofRequest): Promise<ProofReport> {
  const { proof, plan, messages } = await makeProof(host, request);
  if (proof === null || plan === null) return { proof, artefacts: [], messages };
  const { forms } = request;
  const page = forms.includes('page') ? [await pageFile(host, plan, proof, messages)] : [];
  const exports = await proofExports(host, plan, proof, forms);
  const printed = await settled(proofPdfs(host, plan, proof, forms, request.paper));
  const artefacts = [...page, ...exports, ...(printed.value?.artefacts ?? [])];
  host.progress.stage('publish', `${request.out}/${proof.edition}/proof`);
  const partial = USUAL_FORMS.some((form) => !forms.includes(form));
  await publishProof(host, request.out, plan, artefacts, partial);
  // what needs no browser is there all the same
  if ('fault' in printed) throw printed.fault;
  const said = [...messages, ...(printed.value?.messages ?? [])];
  return { proof, artefacts: artefacts.map(({ path }) => `${proof.edition}/${path}`), messages: said };
}

async function settled<T>(promise: Promise<T>): Promise<{ value: T } | { value: null; fault: unknown }> {
  try {
    return { value: await promise };
  } catch (fault) {
    return { value: null, fault };
  }
}

async function pageFile(host: Host, plan: Plan, proof: Proof, messages: Message[]): Promise<Artefact> {
  const page = await proofPage(host, plan, proof, messages);
  return { path: 'proof/index.html', bytes: new TextEncoder().encode(page) };
}
