import { edit } from '../edit/edit.ts';
import { addStream, firstFont, name } from '../edit/objects.ts';

/** Takes the characters out of a ToUnicode CMap. */
export const emptyCharacterMap = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    firstFont(document).font.set(name('ToUnicode'), addStream(document, {}, 'begincmap endcmap'));
  });
