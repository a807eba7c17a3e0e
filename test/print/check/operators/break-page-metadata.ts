import { edit } from '../edit/edit.ts';
import { addStream, name, pageAt } from '../edit/objects.ts';

/** Gives a page metadata that are not well-formed. */
export const breakPageMetadata = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 0).set(
      name('Metadata'),
      addStream(document, { Type: 'Metadata', Subtype: 'XML' }, '<x:xmpmeta>'),
    );
  });
