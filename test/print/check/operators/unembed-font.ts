import { PDFDict } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { firstFont, name } from '../edit/objects.ts';

/** Takes the program of a font out of the file. */
export const unembedFont = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const { descendant } = firstFont(document);
    descendant.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'));
  });
