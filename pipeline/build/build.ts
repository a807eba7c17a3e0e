import { isDeepStrictEqual } from 'node:util';
import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { buildDate } from './build-date.ts';
import { buildRecord } from './build-record.ts';
import { carryArtefacts } from './carry-artefacts.ts';
import { FORMATS, type Format } from './formats.ts';
import { lastRecord } from './last-record.ts';
import type { PamphletReport } from './make-pamphlets.ts';
import { makePdfs } from './make-pdfs.ts';
import { type Plan, type PlanRequest, planBuild } from './plan-build.ts';
import type { PamphletPlan } from './plan-pamphlet.ts';
import { planPamphlets } from './plan-pamphlets.ts';

export { FORMATS, type Format };

export interface BuildRequest extends PlanRequest {
  /** stands for dist/: artefacts go to `<out>/<edition>/` */
  out: string;
  formats: Format[];
}

export interface BuildReport {
  /** null where the edition could not be read */
  edition: string | null;
  /** paths of what was published, below `out`; empty where there were errors */
  artefacts: string[];
  pages: number;
  pamphlets: PamphletReport[];
  messages: Message[];
}

/** Builds an edition and publishes it in one step. With any error nothing is printed and nothing published. */
export async function build(host: Host, request: BuildRequest): Promise<BuildReport> {
  const { plan, messages } = await planBuild(host, request);
  const report = {
    edition: plan?.edition.id ?? null,
    artefacts: [],
    pages: plan?.layout.pageMap.pages.length ?? 0,
    pamphlets: [],
    messages,
  };
  if (plan === null || failed(messages)) return report;
  const small = request.formats.includes('pamphlets')
    ? planPamphlets(host, plan)
    : { value: [], messages: [] };
  // what the book has told of a text its pamphlet need not tell again
  const fresh = small.messages.filter((one) => !messages.some((other) => isDeepStrictEqual(one, other)));
  const before = [...messages, ...applySilence(fresh, plan.edition.book.silence)];
  if (failed(before)) return { ...report, messages: before };

  const made = await makeArtefacts(host, plan, request.formats, small.value);
  const all = [...before, ...applySilence(made.messages, plan.edition.book.silence)];
  if (failed(all)) return { ...report, messages: all };

  const partial = FORMATS.some((format) => !request.formats.includes(format));
  const former = await lastRecord(host.files, `${request.out}/${plan.edition.id}`);
  // pamphlets of texts that are none any more go with those that are made anew; a proof stays until the next one
  const stays = (path: string) =>
    path.startsWith('proof/') ||
    (partial && !(request.formats.includes('pamphlets') && path.startsWith('pamphlets/')));
  const carried = (await carryArtefacts(host.files, former, made.artefacts)).filter(({ path }) =>
    stays(path),
  );
  const artefacts = [...made.artefacts, ...carried];
  const { edition, sources, layout } = plan;
  const record = buildRecord({
    edition,
    sources,
    versions: host.versions,
    browser: made.browser,
    condition: request.formats.includes('print') ? plan.press.condition : null,
    pageMap: layout.pageMap,
    printed: plan.printed,
    artefacts,
    proof: carried.some(({ path }) => path.startsWith('proof/')) ? former?.record.proof : undefined,
  });
  host.progress.stage('publish', `${request.out}/${edition.id}`);
  await host.publisher.publish(request.out, edition.id, [...artefacts, record]);
  return {
    ...report,
    artefacts: [...made.artefacts, record].map(({ path }) => `${edition.id}/${path}`),
    pamphlets: made.pamphlets,
    messages: all,
  };
}

interface Made {
  artefacts: Artefact[];
  pamphlets: PamphletReport[];
  browser: string | null;
  messages: Message[];
}

/** The browser draws while the EPUB is packed. */
async function makeArtefacts(
  host: Host,
  plan: Plan,
  formats: Format[],
  small: PamphletPlan[],
): Promise<Made> {
  const seconds = buildDate(plan.edition.book.date, host.epoch);
  const producer = `Pamphleteer ${host.versions.pamphleteer}`;
  const [pdfs, epub] = await Promise.all([
    makePdfs(host, plan, formats, { producer, epoch: seconds }),
    // what packs an EPUB takes as long to load as a short text to set
    formats.includes('epub') ? import('./make-epub.ts').then((epub) => epub.makeEpub(host, plan)) : null,
  ]);
  const record = formats.includes('metadata')
    ? (await import('./make-record.ts')).makeRecord(plan, formats.length < FORMATS.length)
    : { value: [], messages: [] };
  const artefacts: Artefact[] = [];
  if (epub) artefacts.push({ path: `${plan.edition.id}.epub`, bytes: epub.value });
  artefacts.push(...pdfs.artefacts, ...record.value);
  const pamphlets = small.length > 0 ? await makeSmall(host, plan, small) : null;
  artefacts.push(...(pamphlets?.value.artefacts ?? []));
  return {
    artefacts,
    pamphlets: pamphlets?.value.pamphlets ?? [],
    browser: pdfs.browser ?? pamphlets?.value.browser ?? null,
    messages: [...(epub?.messages ?? []), ...record.messages, ...(pamphlets?.messages ?? [])],
  };
}

/** What puts pages on sheets is loaded only for them. */
const makeSmall = async (host: Host, plan: Plan, small: PamphletPlan[]) =>
  (await import('./make-pamphlets.ts')).makePamphlets(host, plan, small);

const failed = (messages: Message[]) => messages.some(({ severity }) => severity === 'error');
