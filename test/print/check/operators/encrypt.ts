import { edit } from '../edit/edit.ts';

/** Says that the file is encrypted. */
export const encrypt = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.context.trailerInfo.Encrypt = document.context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 });
  });
