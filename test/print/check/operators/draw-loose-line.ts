import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Draws a line outside all tags and artifacts. */
export const drawLooseLine = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) => `${content}\n0 0 m 9 9 l S\n`);
  });
