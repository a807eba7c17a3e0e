import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Leaves a structure tree without elements. */
export const emptyStructure = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('K'));
  });
