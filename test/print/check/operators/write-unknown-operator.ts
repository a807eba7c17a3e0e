import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Writes an operator that PDF does not know. */
export const writeUnknownOperator = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) => `${content}\nBX 1 2 shimmer EX\n`);
  });
