import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a link of emphasized words. */
export const promiseLink = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'Em')[0].set(name('S'), name('Link'));
  });
