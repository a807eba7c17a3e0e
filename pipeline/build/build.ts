import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import { buildDate } from './build-date.ts';
import { buildRecord } from './build-record.ts';
import { carryArtefacts } from './carry-artefacts.ts';
import { type Plan, type PlanRequest, planBuild } from './plan-build.ts';

export type Format = 'epub' | 'pdf' | 'print';
export const FORMATS: readonly Format[] = ['epub', 'pdf', 'print'];

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
  messages: Message[];
}

/** Builds an edition and publishes it in one step. With any error nothing is printed and nothing published. */
export async function build(host: Host, request: BuildRequest): Promise<BuildReport> {
  const { plan, messages } = await planBuild(host, request);
  const report = {
    edition: plan?.edition.id ?? null,
    artefacts: [],
    pages: plan?.layout.pageMap.pages.length ?? 0,
    messages,
  };
  if (plan === null || failed(messages)) return report;

  const made = await makeArtefacts(host, plan, request.formats);
  const all = [...messages, ...applySilence(made.messages, plan.edition.book.silence)];
  if (failed(all)) return { ...report, messages: all };

  const partial = FORMATS.some((format) => !request.formats.includes(format));
  const folder = `${request.out}/${plan.edition.id}`;
  const carried = partial ? await carryArtefacts(host.files, folder, made.artefacts) : [];
  const artefacts = [...made.artefacts, ...carried];
  const { edition, sources, layout } = plan;
  const record = buildRecord({
    edition,
    sources,
    versions: host.versions,
    browser: made.browser,
    condition: request.formats.includes('print') ? plan.press.condition : null,
    pageMap: layout.pageMap,
    artefacts,
  });
  host.progress.stage('publish', `${request.out}/${edition.id}`);
  await host.publisher.publish(request.out, edition.id, [...artefacts, record]);
  return {
    ...report,
    artefacts: [...made.artefacts, record].map(({ path }) => `${edition.id}/${path}`),
    messages: all,
  };
}

interface Made {
  artefacts: Artefact[];
  browser: string | null;
  messages: Message[];
}

/** The browser draws while the EPUB is packed. */
async function makeArtefacts(host: Host, plan: Plan, formats: Format[]): Promise<Made> {
  const seconds = buildDate(plan.edition.book.date, host.epoch);
  const producer = `Pamphleteer ${host.versions.pamphleteer}`;
  const [pdfs, epub] = await Promise.all([
    formats.includes('pdf') || formats.includes('print')
      ? makePdfs(host, plan, formats, seconds, producer)
      : null,
    // what packs an EPUB takes as long to load as a short text to set
    formats.includes('epub') ? import('./make-epub.ts').then((epub) => epub.makeEpub(host, plan)) : null,
  ]);
  const artefacts: Artefact[] = [];
  if (epub) artefacts.push({ path: `${plan.edition.id}.epub`, bytes: epub.value });
  artefacts.push(...(pdfs?.artefacts ?? []));
  return { artefacts, browser: pdfs?.browser ?? null, messages: epub?.messages ?? [] };
}

/** The browser draws once for both files. */
async function makePdfs(host: Host, plan: Plan, formats: Format[], epoch: number, producer: string) {
  const { book, layout, press, fonts, edition } = plan;
  host.progress.stage('print', `${layout.pageMap.pages.length} pages`);
  const printer = await host.printer();
  try {
    const printed = await printer.print(layout.html, layout.scale);
    host.progress.stage('finish', `${layout.pageMap.pages.length} pages`);
    const options = { metadata: book.metadata, fonts, producer, epoch };
    const wanted = formats.includes('print') ? press : undefined;
    const { digital, print } = finishPdf({ parts: [printed], layout, options, press: wanted });
    const artefacts: Artefact[] = [];
    if (formats.includes('pdf')) artefacts.push({ path: `${edition.id}.pdf`, bytes: digital });
    if (print) artefacts.push({ path: `${edition.id}-print.pdf`, bytes: print });
    return { artefacts, browser: printer.version };
  } finally {
    await printer.close();
  }
}

const failed = (messages: Message[]) => messages.some(({ severity }) => severity === 'error');
