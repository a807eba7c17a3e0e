import type { PDFRef } from '@cantoo/pdf-lib';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome, Place } from '../../model/message.ts';
import { describePages } from '../words/describe-pages.ts';
import { annotations, type DrawnAnnotation } from './annotations.ts';
import { type PageBoxes, pageBoxes } from './page-boxes.ts';
import { pageContent } from './page-content.ts';
import { pageForm } from './page-form.ts';
import type { SourcePdf } from './source-pdf.ts';

/** A page of the source, ready to be drawn on a sheet. */
export interface PreparedPage {
  boxes: PageBoxes;
  /** null: the page is empty */
  form: PDFRef | null;
  /** forms and comments, drawn over it */
  annotations: DrawnAnnotation[];
}

/** Makes a form of each page. Messages: page-damaged, annotations-left-out. */
export function preparePages(source: SourcePdf, place: Place): Outcome<PreparedPage[]> {
  const damaged: number[] = [];
  const without: number[] = [];
  const value = source.pages.map((page, index): PreparedPage => {
    const boxes = pageBoxes(source.context, page);
    const content = pageContent(source.context, page.dict);
    const found = annotations(source.context, page);
    if (content?.damaged) damaged.push(index + 1);
    if (found.without > 0) without.push(index + 1);
    const form = content && pageForm(source, page, content, boxes.drawn);
    return { boxes, form, annotations: found.drawn };
  });
  const messages: Message[] = [];
  if (damaged.length > 0)
    messages.push(finding('page-damaged', `${describePages(damaged)}: part of it cannot be read`, place));
  if (without.length > 0) {
    const what = `${describePages(without)}: the file does not say how forms or comments there look`;
    messages.push(finding('annotations-left-out', what, place));
  }
  return { value, messages };
}
