import type { Artefact, Host, Printer } from '../model/host.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import type { Format } from './formats.ts';
import type { Plan } from './plan-build.ts';

export interface MadePdfs {
  artefacts: Artefact[];
  /** null where nothing was printed */
  browser: string | null;
}

/** Who made the files, and when: seconds since 1970. */
export interface Making {
  producer: string;
  epoch: number;
}

/** Prints what is asked for of the book and its cover: one browser, one print for both files of the book. */
export async function makePdfs(host: Host, plan: Plan, formats: Format[], making: Making): Promise<MadePdfs> {
  const hasBook = formats.includes('pdf') || formats.includes('print');
  const hasCover = formats.includes('cover') && plan.wrap !== null;
  if (!hasBook && !hasCover) return { artefacts: [], browser: null };
  const printer = await host.printer();
  try {
    const artefacts = hasBook ? await bookPdfs(host, printer, plan, formats, making) : [];
    if (hasCover) artefacts.push(await coverPdf(host, printer, plan, making));
    return { artefacts, browser: printer.version };
  } finally {
    await printer.close();
  }
}

async function bookPdfs(host: Host, printer: Printer, plan: Plan, formats: Format[], making: Making) {
  const { book, layout, press, fonts, edition } = plan;
  host.progress.stage('print', `${layout.pageMap.pages.length} pages`);
  const printed = await printer.print(layout.html, layout.scale);
  host.progress.stage('finish', `${layout.pageMap.pages.length} pages`);
  const options = { metadata: book.metadata, fonts, ...making };
  const wanted = formats.includes('print') ? press : undefined;
  const { digital, print } = finishPdf({ parts: [printed], layout, options, press: wanted });
  const artefacts: Artefact[] = [];
  if (formats.includes('pdf')) artefacts.push({ path: `${edition.id}.pdf`, bytes: digital });
  if (print) artefacts.push({ path: `${edition.id}-print.pdf`, bytes: print });
  return artefacts;
}

async function coverPdf(
  host: Host,
  printer: Printer,
  { wrap, book, fonts, edition }: Plan,
  making: Making,
): Promise<Artefact> {
  if (wrap === null) throw new Error('no cover was planned');
  host.progress.stage('cover', edition.id);
  const { finishCover } = await import('../print/finish/finish-cover.ts');
  const printed = await printer.print(wrap.html, 1);
  const { sheet, press } = wrap;
  const options = { metadata: book.metadata, fonts, ...making };
  return { path: `${edition.id}-cover.pdf`, bytes: finishCover({ printed, sheet, press, options }) };
}
