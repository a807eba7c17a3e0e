import { edit } from '../edit/edit.ts';
import { elements, name } from '../edit/objects.ts';

/** Makes a link of a quotation. */
export const promiseLink = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    elements(document, 'BlockQuote')[0].set(name('S'), name('Link'));
  });
