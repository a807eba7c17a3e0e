import { type PDFContext, type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import type { Size } from '../sheet/types.ts';

/** zlib's own middle way between time and size. */
const LEVEL = 6;

/** A page of a PDF with this content, still without a parent; size in points. */
export function newPage(
  context: PDFContext,
  { width, height }: Size,
  content: string,
  resources: Record<string, PDFDict>,
): PDFDict {
  const bytes = zlibSync(Buffer.from(content, 'latin1'), { level: LEVEL });
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), bytes);
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return context.obj({
    Type: 'Page',
    MediaBox: [0, 0, rounded(width), rounded(height)],
    Resources: resources,
    Contents: context.register(stream),
  });
}
