import { edit } from '../edit/edit.ts';
import { firstFont } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Maps a letter to U+0000. */
export const mapToNought = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstFont(document).font, 'ToUnicode', (cmap) =>
      cmap.replace(/(beginbf(?:char|range)\s*(?:<\w+>\s*){1,2}?)<\w+>(?=\s*[<e])/, '$1<0000>'),
    );
  });
