import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Claims PDF/A-1b. */
export const claimOlderArchive = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace('<pdfaid:part>2', '<pdfaid:part>1').replace('conformance>U', 'conformance>B'),
    );
  });
