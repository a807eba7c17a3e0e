import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Makes an artifact of a page with tags. */
export const wrapTagsInArtifact = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) => `/Artifact BMC\n${content}\nEMC\n`);
  });
