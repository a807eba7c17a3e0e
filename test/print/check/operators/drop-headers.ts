import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Takes scopes and headers out of all cells. */
export const dropHeaders = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    for (const type of ['TH', 'TD']) for (const cell of elements(document, type)) cell.delete(name('A'));
  });
