import type { Plan } from '../../pipeline/build/plan-build.ts';
import type { Host } from '../../pipeline/model/host.ts';
import { finishPdf } from '../../pipeline/print/finish/finish-pdf.ts';
import type { Layout } from '../../pipeline/print/types.ts';

/** Prints and finishes a layout of a planned book as build does: the digital PDF. */
export async function printDigital(host: Host, { book, fonts }: Plan, layout: Layout): Promise<Uint8Array> {
  const printer = await host.printer();
  try {
    const parts = [await printer.print(layout.html, layout.scale)];
    const options = { metadata: book.metadata, fonts, producer: 'gate', epoch: 0 };
    return finishPdf({ parts, layout, options }).digital;
  } finally {
    await printer.close();
  }
}
