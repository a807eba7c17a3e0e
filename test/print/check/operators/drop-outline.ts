import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the outline out. */
export const dropOutline = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('Outlines'));
  });
