import { edit } from '../edit/edit.ts';
import { firstFont, name } from '../edit/objects.ts';

/** Takes the name of a font out. */
export const dropFontName = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    firstFont(document).font.delete(name('BaseFont'));
  });
