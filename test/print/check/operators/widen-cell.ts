import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Lets a cell reach over two columns. */
export const widenCell = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'TD')[0].set(name('A'), document.context.obj({ O: 'Table', ColSpan: 2 }));
  });
