import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Adds a second output intent of PDF/X with the same profile. */
export const doublePressIntent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const intents = document.catalog.lookup(name('OutputIntents'), PDFArray);
    intents.push(document.context.register(intents.lookup(0, PDFDict).clone()));
  });
