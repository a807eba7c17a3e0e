import { finding } from '../../diagnostics/finding.ts';
import type { Metadata } from '../../model/edition.ts';
import type { FontFamily } from '../../model/host.ts';
import type { Message, Outcome, Place } from '../../model/message.ts';
import type { Picture } from '../../model/picture.ts';
import { coverValues } from '../cover-values.ts';
import { drawTemplate, type TemplateContent } from '../draw-template.ts';
import { readParagraphs } from '../read-paragraphs.ts';
import { type WrapShape, wrapLengths } from './wrap-lengths.ts';

export interface WrapRequest {
  metadata: Metadata;
  shape: WrapShape;
  /** Markdown */
  back: string;
  /** where book.yaml asks for a printed cover */
  place: Place;
  barcode: boolean;
  /** of the editor's; absent: the front is set in type */
  picture?: Picture;
  /** path below templates/ -> content */
  templates: Record<string, string>;
  fonts: FontFamily;
}

/** Smallest type on the back, in mm: 7 pt. */
const LEAST = 7 * (25.4 / 72);

/**
 * Draws back, spine and front of a printed cover as one SVG in mm, bleed included. Messages: cover-template-missing,
 * cover-back-small, cover-barcode-missing.
 */
export function drawWrap(request: WrapRequest): Outcome<string> {
  const { metadata, shape, back, place, picture, templates, fonts } = request;
  const name = `print/${picture ? 'wrap-picture' : 'wrap'}.svg`;
  const template = templates[name];
  const messages: Message[] = [];
  if (template === undefined)
    messages.push(finding('cover-template-missing', `There is no template ${name}.`));
  const values = coverValues(metadata);
  const hasSpine = shape.spineType > 0;
  const content: TemplateContent = {
    values: {
      ...values,
      'spine-title': hasSpine ? values.title : '',
      'spine-names': hasSpine ? values.names : '',
    },
    lengths: wrapLengths(shape),
    blocks: { back: readParagraphs(back, place.file ?? '') },
    barcode: request.barcode ? barcodeOf(metadata) : undefined,
    picture,
  };
  if (request.barcode && !content.barcode)
    messages.push(finding('cover-barcode-missing', 'book.yaml has no isbn.print', place));
  const { svg, sizes } = drawTemplate(template ?? '', content, fonts);
  if (sizes.back !== undefined && sizes.back < LEAST) {
    const points = Math.round(((sizes.back * 72) / 25.4) * 10) / 10;
    messages.push(finding('cover-back-small', `the words on the back are set in ${points} pt`, place));
  }
  return { value: svg, messages };
}

function barcodeOf({ isbn, isbnWritten }: Metadata): TemplateContent['barcode'] {
  if (isbn.print === undefined) return undefined;
  return { digits: isbn.print, label: `ISBN ${isbnWritten?.print ?? isbn.print}` };
}
