import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Sets a rendering intent that PDF does not know. */
export const setUnknownIntent = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) => `${content}\n/Vivid ri\n`);
  });
