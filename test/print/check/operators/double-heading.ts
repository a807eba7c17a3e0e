import { edit } from '../edit/edit.ts';
import { elements, name, refOf } from '../edit/objects.ts';

/** Makes H of headings and of a paragraph beside one. */
export const doubleHeading = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    for (const heading of elements(document, 'H1')) heading.set(name('S'), name('H'));
    const section = elements(document, 'Sect')[0];
    for (const paragraph of elements(document, 'P'))
      if (paragraph.get(name('P')) === refOf(document, section)) paragraph.set(name('S'), name('H'));
  });
