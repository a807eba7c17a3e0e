import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Adds layers without a name that switch by themselves. */
export const addNamelessLayers = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    document.catalog.set(name('OCProperties'), document.context.obj({ OCGs: [], D: { AS: [] } }));
  });
