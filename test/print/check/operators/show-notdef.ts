import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Shows the glyph for what a font does not have. */
export const showNotdef = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) =>
      // the first two bytes of a string are a glyph; either may be escaped
      content.replace(/\[\((?:\\[\s\S]|[^\\]){2}/, '[<0000>('),
    );
  });
