import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name, pageAt, refOf } from '../edit/objects.ts';

/** Puts a page into the page tree a second time. */
export const loopPages = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const page = pageAt(document, 0);
    page.lookup(name('Parent'), PDFDict).lookup(name('Kids'), PDFArray).push(refOf(document, page));
  });
