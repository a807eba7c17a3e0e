import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Takes the alternative text of a figure out. */
export const dropAlt = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'Figure')[0].delete(name('Alt'));
  });
