import { edit } from '../edit/edit.ts';
import { addForm } from '../edit/objects.ts';

/** Adds a form with PostScript. */
export const addPostscript = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    addForm(document, '', { Subtype2: 'PS' });
  });
