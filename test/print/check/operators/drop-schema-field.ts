import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Takes the description of a property out of its schema. */
export const dropSchemaField = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<pdfaProperty:description>.*?<\/pdfaProperty:description>/s, ''),
    );
  });
