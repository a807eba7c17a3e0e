import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Gives a page an ArtBox beside its trim. */
export const addPressFileArt = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 0).set(name('ArtBox'), document.context.obj([20, 20, 100, 100]));
  });
