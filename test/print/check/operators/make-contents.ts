import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a table of contents of a section. */
export const makeContents = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'Sect')[0].set(name('S'), name('TOC'));
  });
