import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Writes the identification of PDF/UA with another prefix. */
export const renameUaPrefix = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace('xmlns:pdfuaid=', 'xmlns:access=').replace(/pdfuaid:part/g, 'access:part'),
    );
  });
