import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addForm, arrayAt, firstPage } from '../edit/objects.ts';

/** Puts a square on a page that is not tagged. */
export const addNoteAnnotation = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const square = document.context.obj({
      Type: 'Annot',
      Subtype: 'Square',
      Rect: [10, 10, 20, 20],
      F: 4,
      Contents: PDFString.of('A square'),
      AP: { N: addForm(document, '') },
    });
    arrayAt(firstPage(document), 'Annots').push(document.context.register(square));
  });
