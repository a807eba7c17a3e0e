import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { makeProof, type ProofWanted } from './make-proof.ts';
import type { Plan } from './plan-build.ts';
import { proofPage } from './proof-page.ts';
import { publishProof } from './publish-proof.ts';

export interface ProofRequest extends ProofWanted {
  /** stands for dist/: artefacts go to `<out>/<edition>/proof/` */
  out: string;
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
  const artefacts = await proofArtefacts(host, plan, proof);
  host.progress.stage('publish', `${request.out}/${proof.edition}/proof`);
  await publishProof(host, request.out, plan, artefacts);
  return { proof, artefacts: artefacts.map(({ path }) => `${proof.edition}/${path}`), messages };
}

async function proofArtefacts(host: Host, plan: Plan, proof: Proof): Promise<Artefact[]> {
  const page = await proofPage(host, plan, proof);
  return [{ path: 'proof/index.html', bytes: new TextEncoder().encode(page) }];
}
