import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Lets an entry of the outline lead to a page that is not there. */
export const leadOutlineNowhere = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const outline = document.catalog.lookup(name('Outlines'), PDFDict);
    outline.lookup(name('First'), PDFDict).set(name('Dest'), document.context.obj([99, 'Fit']));
  });
