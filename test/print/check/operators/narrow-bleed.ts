import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Makes the bleed of a page smaller than its trim. */
export const narrowBleed = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 0).set(name('BleedBox'), document.context.obj([20, 20, 100, 100]));
  });
