import { edit } from '../edit/edit.ts';
import { addStream, firstFont, name } from '../edit/objects.ts';

/** Maps a letter to a glyph that the font does not have. */
export const mapGlyphOutside = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const { descendant } = firstFont(document);
    const map = Buffer.alloc(2 * 65_536);
    for (let cid = 0; cid < 65_536; cid++) map.writeUInt16BE(cid === 0 ? 0 : 65_000, 2 * cid);
    descendant.set(name('CIDToGIDMap'), addStream(document, {}, map));
  });
