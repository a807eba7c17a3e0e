import { type PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { SourcePage } from './source-pdf.ts';

/** Every object of a damaged file that says it is a page, in the order of their numbers; what they inherited is lost. */
export function findPages(context: PDFContext): SourcePage[] {
  return context.enumerateIndirectObjects().flatMap(([, object]): SourcePage[] => {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Page')) return [];
    const own = (entry: string) => object.get(name(entry));
    return [
      {
        dict: object,
        resources: own('Resources'),
        mediaBox: own('MediaBox'),
        cropBox: own('CropBox'),
        rotate: own('Rotate'),
      },
    ];
  });
}
