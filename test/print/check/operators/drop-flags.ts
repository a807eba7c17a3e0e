import { edit } from '../edit/edit.ts';
import { links, name } from '../edit/objects.ts';

/** Takes the flags of a link out. */
export const dropFlags = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].delete(name('F'));
  });
