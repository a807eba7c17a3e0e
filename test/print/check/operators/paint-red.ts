import { edit } from '../edit/edit.ts';
import { firstPage } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Paints a red area, as an artifact. */
export const paintRed = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    editStream(
      document,
      firstPage(document),
      'Contents',
      (content) => `${content}\n/Artifact BMC q 1 0 0 rg 0 0 9 9 re f Q EMC\n`,
    );
  });
