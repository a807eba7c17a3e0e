import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Draws a picture within content that readers have to smooth, as an artifact. */
export const interpolateInline = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(
      document,
      firstPage(document),
      'Contents',
      (content) => `${content}\n/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G /I true ID x EI EMC\n`,
    );
  });
