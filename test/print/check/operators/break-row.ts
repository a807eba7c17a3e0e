import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a paragraph of a row. */
export const breakRow = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'TR')[0].set(name('S'), name('P'));
  });
