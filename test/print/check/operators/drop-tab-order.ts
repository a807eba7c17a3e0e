import { edit } from '../edit/edit.ts';
import { name } from '../edit/objects.ts';

/** Takes the order of the tabulator out of pages. */
export const dropTabOrder = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    for (const page of document.getPages()) page.node.delete(name('Tabs'));
  });
