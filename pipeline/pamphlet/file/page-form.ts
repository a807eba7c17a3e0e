import { PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { Box } from './page-boxes.ts';
import type { PageContent } from './page-content.ts';
import type { SourcePage, SourcePdf } from './source-pdf.ts';

/**
 * A page as a form that can be drawn anywhere: its content and resources as they are, shared with the other pages as
 * before. Nothing outside of `drawn` is shown.
 */
export function pageForm({ context }: SourcePdf, page: SourcePage, content: PageContent, drawn: Box): PDFRef {
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [drawn.left, drawn.bottom, drawn.right, drawn.top],
  });
  dict.set(name('Resources'), page.resources ?? PDFDict.withContext(context));
  const group = page.dict.get(name('Group'));
  if (group) dict.set(name('Group'), group);
  if (content.filter) dict.set(name('Filter'), content.filter);
  if (content.parameters) dict.set(name('DecodeParms'), content.parameters);
  return context.register(PDFRawStream.of(dict, content.bytes));
}
