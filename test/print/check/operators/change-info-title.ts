import { type PDFDict, PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Writes another title into Info. */
export const changeInfoTitle = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    (document.context.lookup(document.context.trailerInfo.Info) as PDFDict).set(
      name('Title'),
      PDFString.of('Another'),
    );
  });
