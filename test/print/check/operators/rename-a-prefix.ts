import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Writes the identification of PDF/A with another prefix. */
export const renameAPrefix = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace('xmlns:pdfaid=', 'xmlns:archive=').replace(/pdfaid:(part|conformance)/g, 'archive:$1'),
    );
  });
