import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { firstPage, name } from '../edit/objects.ts';

/** Moves the resources of a page to the page tree. */
export const inheritResources = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const page = firstPage(document);
    page.lookup(name('Parent'), PDFDict).set(name('Resources'), page.get(name('Resources'))!);
    page.delete(name('Resources'));
  });
