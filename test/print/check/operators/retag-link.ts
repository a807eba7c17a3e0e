import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a Span of a link. */
export const retagLink = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'Link')[0].set(name('S'), name('Span'));
  });
