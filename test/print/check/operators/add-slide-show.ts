import { edit } from '../edit/edit.ts';
import { name, pageAt } from '../edit/objects.ts';

/** Adds a slide show. */
export const addSlideShow = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    pageAt(document, 0).set(name('PresSteps'), document.context.obj({ Type: 'NavNode' }));
  });
