import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Shows the glyph for what a font does not have. */
export const showNotdef = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) =>
      content.replace(/<[0-9a-fA-F]{4}>(?=\s*Tj)/, '<0000>'),
    );
  });
