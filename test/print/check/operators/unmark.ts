import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes MarkInfo out. */
export const unmark = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('MarkInfo'));
  });
