import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes H3 of the last heading. */
export const skipHeading = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'H1').at(-1)!.set(name('S'), name('H3'));
  });
