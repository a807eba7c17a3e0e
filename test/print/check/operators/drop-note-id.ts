import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Takes the ID of a note out. */
export const dropNoteId = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'Note')[0].delete(name('ID'));
  });
