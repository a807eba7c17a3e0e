import { edit } from '../edit/edit.ts';
import { firstFont, name } from '../edit/objects.ts';

/** Lets a font need a CMap that is not in the file. */
export const nameMissingCmap = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    firstFont(document).font.set(name('Encoding'), name('House-H'));
  });
