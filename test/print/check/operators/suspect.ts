import { PDFBool, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Says that tags were guessed. */
export const suspect = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True);
  });
