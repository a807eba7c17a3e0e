import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Claims a level of PDF/A that there is not. */
export const claimUnknownLevel = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace('conformance>U', 'conformance>Z'),
    );
  });
