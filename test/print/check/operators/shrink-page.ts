import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Makes a box of a page two units wide. */
export const shrinkPage = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 1).set(name('CropBox'), document.context.obj([0, 0, 2, 2]));
  });
