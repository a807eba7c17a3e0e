import { edit } from '../edit/edit.ts';
import { firstFont, name } from '../edit/objects.ts';

/** Writes the name of a font in Latin-1. */
export const misnameFont = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    firstFont(document).font.set(name('BaseFont'), name('AAAAAA+Caf#E9'));
  });
