import { edit } from '../edit/edit.ts';
import { firstPage, name, resources } from '../edit/objects.ts';

/** Adds a graphics state that blends in a way that PDF does not know. */
export const addBlendMode = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const state = document.context.obj({ Type: 'ExtGState', BM: 'Shiny' });
    resources(firstPage(document), 'ExtGState').set(name('Odd'), document.context.register(state));
  });
