import { edit } from '../edit/edit.ts';

/** Adds a named action that PDF/A does not allow. */
export const nameOddAction = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.context.register(document.context.obj({ Type: 'Action', S: 'Named', N: 'Print' }));
  });
