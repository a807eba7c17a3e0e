import type { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Says that nobody knows whether the file is trapped. */
export const leaveTrappingUnknown = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    (document.context.lookup(document.context.trailerInfo.Info) as PDFDict).set(
      name('Trapped'),
      name('Unknown'),
    );
  });
