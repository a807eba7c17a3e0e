import { edit } from '../edit/edit.ts';
import { arrayAt, elements } from '../edit/objects.ts';

/** Puts a kid that is none into the tree. */
export const dropElementType = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    arrayAt(elements(document, 'P')[0], 'K').push(document.context.obj({ Odd: 1 }));
  });
