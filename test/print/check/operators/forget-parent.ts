import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Takes out which element another stands in. */
export const forgetParent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'P')[0].delete(name('P'));
  });
