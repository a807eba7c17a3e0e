import { PDFDict } from '@cantoo/pdf-lib';
import type { LaidSide, Size } from '../sheet/types.ts';
import { name } from './name.ts';
import { newPage } from './new-page.ts';
import type { PreparedPage } from './prepare-pages.ts';
import { annotationName, formName, sheetContent } from './sheet-content.ts';
import type { SourcePdf } from './source-pdf.ts';

/** One side of a sheet as a page of a PDF. */
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
