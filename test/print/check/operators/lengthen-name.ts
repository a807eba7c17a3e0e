import { PDFNumber } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Adds an entry with a name of 130 letters. */
export const lengthenName = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('x'.repeat(130)), PDFNumber.of(1));
  });
