import { PDFString } from '@cantoo/pdf-lib';
import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Runs a script when the file is opened. */
export const runScript = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(
      name('OpenAction'),
      document.context.obj({ S: 'JavaScript', JS: PDFString.of('1') }),
    );
  });
