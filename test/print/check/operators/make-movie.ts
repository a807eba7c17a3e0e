import { edit } from '../edit/edit.ts';
import { links, name } from '../edit/objects.ts';

/** Makes a film of a link. */
export const makeMovie = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].set(name('Subtype'), name('Movie'));
  });
