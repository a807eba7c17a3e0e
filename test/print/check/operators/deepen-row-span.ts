import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Lets a cell reach below the last row. */
export const deepenRowSpan = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'TD')[0].set(name('A'), document.context.obj({ O: 'Table', RowSpan: 3 }));
  });
