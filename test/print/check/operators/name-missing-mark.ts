import { PDFNumber } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { arrayAt, elements } from '../edit/objects.ts';

/** Gives an element marked content that is not there. */
export const nameMissingMark = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    arrayAt(elements(document, 'H1')[0], 'K').push(PDFNumber.of(9999));
  });
