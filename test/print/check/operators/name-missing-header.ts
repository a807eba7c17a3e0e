import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Lets a cell name a header that is not there. */
export const nameMissingHeader = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'TD')[0].set(
      name('A'),
      document.context.obj({ O: 'Table', Headers: [PDFString.of('nowhere')] }),
    );
  });
