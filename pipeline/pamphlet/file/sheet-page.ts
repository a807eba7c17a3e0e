import { type PDFContext, PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import type { LaidSide, Size } from '../sheet/types.ts';
import { name } from './name.ts';
import type { PreparedPage } from './prepare-pages.ts';
import { annotationName, formName, sheetContent } from './sheet-content.ts';
import type { SourcePdf } from './source-pdf.ts';

/** zlib's own middle way between time and size. */
const LEVEL = 6;

/** One side of a sheet as a page of a PDF, still without a parent. */
export function sheetPage(source: SourcePdf, pages: PreparedPage[], side: LaidSide, sheet: Size): PDFDict {
  const { context } = source;
  const forms = PDFDict.withContext(context);
  for (const { page } of side.pages) {
    const { form, annotations } = pages[page - 1];
    if (form) forms.set(name(formName(page)), form);
    annotations.forEach((drawn, index) => {
      forms.set(name(annotationName(page, index)), drawn.form);
    });
  }
  const dict = newPage(context, sheet, sheetContent(side, pages), { XObject: forms });
  // colours of pages that are transparent somewhere are mixed in the space that the first of them names
  const group = side.pages.map(({ page }) => source.pages[page - 1].dict.get(name('Group'))).find(Boolean);
  if (group) dict.set(name('Group'), group);
  return dict;
}

/** A page of a PDF with this content. */
export function newPage(
  context: PDFContext,
  { width, height }: Size,
  content: string,
  resources: Record<string, PDFDict>,
): PDFDict {
  const bytes = zlibSync(Buffer.from(content, 'latin1'), { level: LEVEL });
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), bytes);
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const contents: PDFRef = context.register(stream);
  return context.obj({
    Type: 'Page',
    MediaBox: [0, 0, rounded(width), rounded(height)],
    Resources: resources,
    Contents: contents,
  });
}
