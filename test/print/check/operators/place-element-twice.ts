import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { arrayAt, elements, name, refOf } from '../edit/objects.ts';

/** Gives a paragraph a second place in the tree. */
export const placeElementTwice = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const paragraph = elements(document, 'P')[0];
    arrayAt(paragraph.lookup(name('P'), PDFDict), 'K').push(refOf(document, paragraph));
  });
