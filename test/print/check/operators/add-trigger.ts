import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Adds actions for when the file is closed. */
export const addTrigger = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('AA'), document.context.obj({}));
  });
