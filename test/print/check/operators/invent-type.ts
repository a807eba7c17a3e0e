import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Gives a paragraph a type of its own. */
export const inventType = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'P')[0].set(name('S'), name('Para'));
  });
