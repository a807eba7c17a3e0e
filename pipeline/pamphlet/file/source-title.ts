import { PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { SourcePdf } from './source-pdf.ts';

/** The title that a PDF gives itself; '' where it has none. */
export function sourceTitle({ context }: SourcePdf): string {
  const info = context.lookup(context.trailerInfo.Info);
  const title = info instanceof PDFDict ? context.lookup(info.get(name('Title'))) : undefined;
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText().trim() : '';
}
