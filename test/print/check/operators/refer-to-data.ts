import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { addStream } from '../edit/objects.ts';

/** Adds a stream whose data lie in another file. */
export const referToData = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    addStream(document, { F: PDFString.of('data.bin') });
  });
