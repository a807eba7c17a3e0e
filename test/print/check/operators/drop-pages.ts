import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Leaves no page in the page tree. */
export const dropPages = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.lookup(name('Pages'), PDFDict).set(name('Kids'), document.context.obj([]));
  });
