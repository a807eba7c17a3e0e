import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Takes marked content from its element. */
export const orphanMark = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'H1')[0].delete(name('K'));
  });
