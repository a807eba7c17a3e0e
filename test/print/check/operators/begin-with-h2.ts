import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes H2 of all headings. */
export const beginWithH2 = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    for (const heading of elements(document, 'H1')) heading.set(name('S'), name('H2'));
  });
