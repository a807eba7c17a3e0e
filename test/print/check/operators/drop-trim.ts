import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Takes the trim of a page out. */
export const dropTrim = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 0).delete(name('TrimBox'));
  });
