import { edit } from '../edit/edit.ts';
import { editStream } from '../edit/stream-text.ts';

/** Takes the version of the file out of the metadata. */
export const dropVersionId = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, document.catalog, 'Metadata', (xml) =>
      xml.replace(/<xmpMM:VersionID>.*?<\/xmpMM:VersionID>/s, ''),
    );
  });
