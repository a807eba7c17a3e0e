import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addForm, firstPage, name, resources } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Draws, as an artifact, a form that stands for a page of another file. */
export const referToFile = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const page = firstPage(document);
    resources(page, 'XObject').set(
      name('Other'),
      addForm(document, '', { Ref: { F: PDFString.of('other.pdf'), Page: 0 } }),
    );
    editStream(document, page, 'Contents', (content) => `${content}\n/Artifact BMC /Other Do EMC\n`);
  });
