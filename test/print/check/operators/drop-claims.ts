import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Takes out what the metadata claim. */
export const dropClaims = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<pdfaid:.*?<\/pdfaid:conformance>/s, '').replace(/<pdfuaid:part>.*?<\/pdfuaid:part>/s, ''),
    );
  });
