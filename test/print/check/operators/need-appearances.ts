import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Adds a form whose looks are up to the reader. */
export const needAppearances = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('AcroForm'), document.context.obj({ Fields: [], NeedAppearances: true }));
  });
