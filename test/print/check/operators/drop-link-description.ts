import { edit } from '../edit/edit.ts';
import { links, name } from '../edit/objects.ts';

/** Takes the description of a link out. */
export const dropLinkDescription = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].delete(name('Contents'));
  });
