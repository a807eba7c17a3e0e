import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { links, name } from '../edit/objects.ts';

/** Lets a link lead to a name that is not there. */
export const leadLinkNowhere = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].set(name('Dest'), PDFString.of('nowhere'));
  });
