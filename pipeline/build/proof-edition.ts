import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { makeProof, type ProofWanted } from './make-proof.ts';
import type { Plan } from './plan-build.ts';
import { proofExports } from './proof-exports.ts';
import { PROOF_FORMS, type ProofForm } from './proof-forms.ts';
import { proofPage } from './proof-page.ts';
import { publishProof } from './publish-proof.ts';

export interface ProofRequest extends ProofWanted {
  /** stands for dist/: artefacts go to `<out>/<edition>/proof/` */
  out: string;
  /** those of an earlier proof that are not among them stay as they are */
  forms: readonly ProofForm[];
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
  const page = request.forms.includes('page') ? [await pageFile(host, plan, proof, messages)] : [];
  const artefacts = [...page, ...(await proofExports(host, plan, proof, request.forms))];
  host.progress.stage('publish', `${request.out}/${proof.edition}/proof`);
  const partial = PROOF_FORMS.some((form) => !request.forms.includes(form));
  await publishProof(host, request.out, plan, artefacts, partial);
  return { proof, artefacts: artefacts.map(({ path }) => `${proof.edition}/${path}`), messages };
}

async function pageFile(host: Host, plan: Plan, proof: Proof, messages: Message[]): Promise<Artefact> {
  const page = await proofPage(host, plan, proof, messages);
  return { path: 'proof/index.html', bytes: new TextEncoder().encode(page) };
}
