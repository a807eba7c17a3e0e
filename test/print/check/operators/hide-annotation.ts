import { PDFNumber } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { links, name } from '../edit/objects.ts';

/** Hides a link. */
export const hideAnnotation = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].set(name('F'), PDFNumber.of(6));
  });
