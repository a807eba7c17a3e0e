import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes out that the title is shown. */
export const hideTitle = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('ViewerPreferences'));
  });
