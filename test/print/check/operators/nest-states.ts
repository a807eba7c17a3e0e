import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Saves thirty graphics states in each other. */
export const nestStates = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(
      document,
      firstPage(document),
      'Contents',
      (content) => `${content}\n${'q '.repeat(30)}${'Q '.repeat(30)}\n`,
    );
  });
