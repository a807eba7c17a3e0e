import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a paragraph of the body of an item. */
export const breakItem = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'LBody')[0].set(name('S'), name('P'));
  });
