import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Opens the file at a page, by an action. */
export const openAtPage = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('OpenAction'), document.context.obj({ S: 'GoTo', D: [0, 'Fit'] }));
  });
