import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import type { Layout } from '../types.ts';
import { dictionary } from './file/dictionary.ts';
import { name } from './file/name.ts';
import type { PdfFile } from './file/pdf-file.ts';

/** A ten-thousandth of a point: the browser itself writes five figures. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/**
 * Cuts all pages to the trim, which has its upper left corner in common with the paper that was printed on. Returns for
 * each page how far (points) what is on it must move up for the trim's lower left corner to be the origin.
 */
export function setBoxes(file: PdfFile, trim: Layout['trim']): number[] {
  return file.pages.map(({ dict }) => {
    const paper = dict.lookup(name('MediaBox'), PDFArray).lookup(3, PDFNumber).asNumber();
    const { width, height } = trim;
    const boxes = dictionary(file.context, { MediaBox: [0, 0, rounded(width), rounded(height)] });
    for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) {
      dict.set(name(box), boxes.lookup(name('MediaBox'), PDFArray).clone(file.context));
    }
    return rounded(height - paper);
  });
}
