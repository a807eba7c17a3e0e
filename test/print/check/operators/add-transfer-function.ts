import { edit } from '../edit/edit.ts';
import { firstPage, name, resources } from '../edit/objects.ts';

/** Adds a graphics state that changes greys. */
export const addTransferFunction = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const state = document.context.obj({ Type: 'ExtGState', TR: 'Identity' });
    resources(firstPage(document), 'ExtGState').set(name('Odd'), document.context.register(state));
  });
