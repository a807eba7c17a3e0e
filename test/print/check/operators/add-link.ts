import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { arrayAt, pageAt } from '../edit/objects.ts';

/** Puts a link on a page. */
export const addLink = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const link = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [10, 10, 90, 90],
      F: 4,
      Contents: PDFString.of('Here'),
      Dest: [0, 'Fit'],
    };
    arrayAt(pageAt(document, 0), 'Annots').push(document.context.register(document.context.obj(link)));
  });
