import type { Host, Printer } from '../model/host.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import type { Layout } from '../print/types.ts';
import { buildDate } from './build-date.ts';
import type { Plan } from './plan-build.ts';

/** Has the browser draw pages that belong to an edition's proof, and finishes them like its book, under a title of their own. */
export async function printLayout(
  host: Host,
  printer: Printer,
  { edition, printed, fonts }: Plan,
  layout: Layout,
  title: string,
): Promise<Uint8Array> {
  const bytes = await printer.print(layout.html, layout.scale);
  const options = {
    metadata: { ...printed.metadata, title },
    fonts,
    producer: `Pamphleteer ${host.versions.pamphleteer}`,
    epoch: buildDate(edition.book.date, host.epoch),
  };
  return finishPdf({ parts: [bytes], layout, options }).digital;
}
