import { edit } from '../edit/edit.ts';
import { firstPage, name, resources } from '../edit/objects.ts';
import { editStream } from '../edit/stream-text.ts';

/** Makes text transparent and takes the output intent out. */
export const blendWithoutSpace = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const state = document.context.obj({ Type: 'ExtGState', ca: 0.5 });
    resources(firstPage(document), 'ExtGState').set(name('Odd'), document.context.register(state));
    editStream(document, firstPage(document), 'Contents', (content) => `/Odd gs\n${content}`);
    document.catalog.delete(name('OutputIntents'));
  });
