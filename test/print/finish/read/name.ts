import { PDFName } from '@cantoo/pdf-lib';

/** The PDF name `/text`. */
export const name = (text: string): PDFName => PDFName.of(text);
