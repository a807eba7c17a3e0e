import type { Edition } from '../model/edition.ts';
import type { FontFamily, Host, Printer } from '../model/host.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import { buildDate } from './build-date.ts';
import type { PamphletPlan } from './plan-pamphlet.ts';

/** Has the browser draw a pamphlet, and finishes it like a book: its pages in the order of reading. */
export async function printPamphlet(
  host: Host,
  printer: Printer,
  edition: Edition,
  fonts: FontFamily,
  { text, book, layout }: PamphletPlan,
): Promise<Uint8Array> {
  host.progress.stage('pamphlet', `${text}: ${layout.pageMap.pages.length} pages`);
  const printed = await printer.print(layout.html, layout.scale);
  const options = {
    metadata: book.metadata,
    fonts,
    producer: `Pamphleteer ${host.versions.pamphleteer}`,
    epoch: buildDate(edition.book.date, host.epoch),
  };
  return finishPdf({ parts: [printed], layout, options }).digital;
}
