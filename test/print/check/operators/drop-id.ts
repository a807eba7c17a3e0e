import { edit } from '../edit/edit.ts';

/** Takes the identifiers of the file out. */
export const dropId = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.context.trailerInfo.ID = undefined;
  });
