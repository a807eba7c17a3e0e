import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the labels of pages out. */
export const dropPageLabels = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('PageLabels'));
  });
