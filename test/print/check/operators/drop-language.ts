import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the language of the file out. */
export const dropLanguage = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.delete(name('Lang'));
  });
