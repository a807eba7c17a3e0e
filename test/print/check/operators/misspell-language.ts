import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Writes a language as a locale of programs. */
export const misspellLanguage = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('Lang'), PDFString.of('en_GB'));
  });
