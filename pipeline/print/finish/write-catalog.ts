import { PDFBool, type PDFDict, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import { dictionary } from './file/dictionary.ts';
import { name } from './file/name.ts';
import type { PdfFile } from './file/pdf-file.ts';

/** What the catalogue leads to beside the pages. */
export interface CatalogEntries {
  structure: PDFRef;
  outline: PDFRef | undefined;
  destinations: PDFDict | undefined;
  pageLabels: PDFDict;
  outputIntent: PDFDict;
  xmp: string;
  language: string;
}

/** Writes a catalogue of our own in place of the browser's. */
export function writeCatalog(file: PdfFile, entries: CatalogEntries): PDFRef {
  const { context } = file;
  const { outline, destinations } = entries;
  // XMP stays readable: programs look for it in the bytes of the file
  const xmp = context.stream(Buffer.from(entries.xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  return context.register(
    dictionary(context, {
      Type: 'Catalog',
      Pages: file.catalog.get(name('Pages')),
      StructTreeRoot: entries.structure,
      MarkInfo: dictionary(context, { Marked: PDFBool.True }),
      Lang: PDFHexString.fromText(entries.language),
      ViewerPreferences: dictionary(context, { DisplayDocTitle: PDFBool.True }),
      Metadata: context.register(xmp),
      OutputIntents: [entries.outputIntent],
      PageLabels: entries.pageLabels,
      Names: destinations && dictionary(context, { Dests: context.register(destinations) }),
      Outlines: outline,
      PageMode: outline ? 'UseOutlines' : 'UseNone',
    }),
  );
}
