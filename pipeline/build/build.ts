import { applySilence } from '../diagnostics/apply-silence.ts';
import { packEpub } from '../epub/pack-epub.ts';
import type { Artefact, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import { buildDate } from './build-date.ts';
import { buildRecord } from './build-record.ts';
import { carryArtefacts } from './carry-artefacts.ts';
import { type Plan, type PlanRequest, planBuild } from './plan-build.ts';

export type Format = 'epub' | 'pdf';
export const FORMATS: readonly Format[] = ['epub', 'pdf'];

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
  const [pdf, epub] = await Promise.all([
    formats.includes('pdf') ? makePdf(host, plan, seconds, producer) : null,
    formats.includes('epub') ? makeEpub(host, plan, seconds, producer) : null,
  ]);
  const artefacts: Artefact[] = [];
  if (epub) artefacts.push({ path: `${plan.edition.id}.epub`, bytes: epub.value });
  if (pdf) artefacts.push({ path: `${plan.edition.id}.pdf`, bytes: pdf.bytes });
  return { artefacts, browser: pdf?.browser ?? null, messages: epub?.messages ?? [] };
}

async function makePdf(host: Host, { book, layout, fonts }: Plan, epoch: number, producer: string) {
  host.progress.stage('print', `${layout.pageMap.pages.length} pages`);
  const printer = await host.printer();
  try {
    const printed = await printer.print(layout.html, layout.scale);
    host.progress.stage('finish', `${layout.pageMap.pages.length} pages`);
    const bytes = await finishPdf(printed, layout, { metadata: book.metadata, fonts, producer, epoch });
    return { bytes, browser: printer.version };
  } finally {
    await printer.close();
  }
}

function makeEpub(host: Host, { edition, book, layout, fonts }: Plan, seconds: number, generator: string) {
  host.progress.stage('epub', edition.id);
  const modified = new Date(seconds * 1000).toISOString();
  const isbn = edition.book.isbn.print ?? edition.book.isbn.pdf;
  const pageSource = isbn ? `urn:isbn:${isbn}` : undefined;
  return packEpub(book, {
    fonts,
    templates: edition.templates,
    pageMap: layout.pageMap,
    pageSource,
    modified,
    generator,
  });
}

const failed = (messages: Message[]) => messages.some(({ severity }) => severity === 'error');
