import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the name of the printing condition out. */
export const dropCondition = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog
      .lookup(name('OutputIntents'), PDFArray)
      .lookup(0, PDFDict)
      .delete(name('OutputConditionIdentifier'));
  });
