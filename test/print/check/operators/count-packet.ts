import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Says the bytes of the metadata in their header. */
export const countPacket = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<\?xpacket begin="[^"]*"/, (found) => `${found} bytes="9999"`),
    );
  });
