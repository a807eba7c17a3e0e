import { edit } from '../edit/edit.ts';
import { firstFont, name } from '../edit/objects.ts';

/** Takes out which glyphs the CIDs of a font are. */
export const dropCidMap = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    firstFont(document).descendant.delete(name('CIDToGIDMap'));
  });
