import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { elements, name, refOf } from '../edit/objects.ts';

/** Lets the parent tree lead from content to another element. */
export const crossParentTree = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
    const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    const marks = numbers.lookup(1, PDFArray);
    marks.set(0, refOf(document, elements(document, 'Table')[0]));
  });
