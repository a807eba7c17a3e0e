import type { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the title out of Info. */
export const dropInfoTitle = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    (document.context.lookup(document.context.trailerInfo.Info) as PDFDict).delete(name('Title'));
  });
