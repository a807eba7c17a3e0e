import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface OutlineEntry {
  title: string;
  /** index of the page it leads to */
  page: number;
}

/** All entries of the outline in their order, those below others included. Throws where one leads nowhere. */
export async function readOutline(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const walk = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>) => {
    for (const { title, dest, items: below } of items) {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (place === null) throw new Error(`the outline's ${title} leads nowhere`);
      entries.push({ title, page: await document.getPageIndex(place[0]) });
      await walk(below);
    }
  };
  await walk(await document.getOutline());
  return entries;
}
