import { edit } from '../edit/edit.ts';
import { firstPage, name, resources } from '../edit/objects.ts';

/** Adds a graphics state with a halftone of its own. */
export const addHalftone = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const state = document.context.obj({ Type: 'ExtGState', HT: { Type: 'Halftone', HalftoneType: 6 } });
    resources(firstPage(document), 'ExtGState').set(name('Odd'), document.context.register(state));
  });
