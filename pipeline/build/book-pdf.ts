import type { Host } from '../model/host.ts';
import { finishPdf } from '../print/finish/finish-pdf.ts';
import { buildDate } from './build-date.ts';
import type { Plan } from './plan-build.ts';

/** The digital PDF of a planned book, drawn by a browser of its own. */
export async function bookPdf(host: Host, { edition, book, layout, fonts }: Plan): Promise<Uint8Array> {
  const printer = await host.printer();
  try {
    const printed = await printer.print(layout.html, layout.scale);
    const options = {
      metadata: book.metadata,
      fonts,
      producer: `Pamphleteer ${host.versions.pamphleteer}`,
      epoch: buildDate(edition.book.date, host.epoch),
    };
    return finishPdf({ parts: [printed], layout, options }).digital;
  } finally {
    await printer.close();
  }
}
