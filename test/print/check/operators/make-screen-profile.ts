import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Makes a screen’s profile of that of the output intent. */
export const makeScreenProfile = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const intent = document.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
    editStream(document, intent, 'DestOutputProfile', (icc) => `${icc.slice(0, 12)}mntr${icc.slice(16)}`);
  });
