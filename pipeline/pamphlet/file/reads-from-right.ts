import { PDFDict } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { SourcePdf } from './source-pdf.ts';

/** True where a PDF says that it is read from right to left. */
export function readsFromRight({ catalog, context }: SourcePdf): boolean {
  const preferences = context.lookup(catalog?.get(name('ViewerPreferences')));
  return preferences instanceof PDFDict && preferences.lookup(name('Direction')) === name('R2L');
}
