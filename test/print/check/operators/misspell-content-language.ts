import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Gives marked content a language that is none. */
export const misspellContentLanguage = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(document, firstPage(document), 'Contents', (content) =>
      content.replace(/<<\s*\/MCID/, '<</Lang (english!) /MCID'),
    );
  });
