import { edit } from '../edit/edit.ts';
import { elements, name, refOf } from '../edit/objects.ts';

/** Lets an element name another parent. */
export const mistakeParent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'P')[0].set(name('P'), refOf(document, elements(document, 'Table')[0]));
  });
