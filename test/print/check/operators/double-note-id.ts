import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a second note with the ID of the first. */
export const doubleNoteId = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const id = elements(document, 'Note')[0].get(name('ID'))!;
    const quotation = elements(document, 'BlockQuote')[0];
    quotation.set(name('S'), name('Note'));
    quotation.set(name('ID'), id);
  });
