import { PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { SourcePdf } from './source-pdf.ts';
import { writePdf } from './write-pdf.ts';

export interface FileFacts {
  /** name and version of this program */
  producer: string;
  /** how the printer is told to turn the sheets; null: printed on one side */
  duplex: 'DuplexFlipShortEdge' | 'DuplexFlipLongEdge' | 'Simplex';
}

/** Of the source's catalogue: which layers are shown, what its colours mean, its language. */
const KEPT = ['OCProperties', 'OutputIntents', 'Lang'];

/** A file of these pages, in pieces. Viewers are asked to print it at its own size, on both sides. */
export function makeFile(source: SourcePdf, pages: PDFDict[], facts: FileFacts): Uint8Array[] {
  const { context } = source;
  const tree = context.nextRef();
  const kids = pages.map((page) => {
    page.set(name('Parent'), tree);
    return context.register(page);
  });
  context.assign(tree, context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    ViewerPreferences: {
      PrintScaling: 'None',
      Duplex: facts.duplex,
      PickTrayByPDFSize: true,
      DisplayDocTitle: true,
    },
  });
  for (const entry of KEPT) {
    const kept = source.catalog?.get(name(entry));
    if (kept) catalog.set(name(entry), kept);
  }
  const root = context.register(catalog);
  const info = context.register(infoOf(source, facts.producer));
  return writePdf(context, root, info, new Set([root, tree, ...kids]));
}

/** Title and author of the source; no dates: the same bytes at any time. */
function infoOf({ context }: SourcePdf, producer: string): PDFDict {
  const info = context.obj({ Producer: PDFHexString.fromText(producer) });
  const old = context.lookup(context.trailerInfo.Info);
  for (const entry of ['Title', 'Author']) {
    const text = old instanceof PDFDict ? context.lookup(old.get(name(entry))) : undefined;
    if (text instanceof PDFString || text instanceof PDFHexString) info.set(name(entry), text);
  }
  return info;
}
