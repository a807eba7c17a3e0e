import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Takes the title out of the metadata. */
export const dropTitle = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<dc:title>.*?<\/dc:title>/s, ''),
    );
  });
