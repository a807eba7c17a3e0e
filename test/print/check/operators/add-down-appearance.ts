import { edit } from '../edit/edit.ts';
import { addForm, links, name } from '../edit/objects.ts';

/** Gives a link another look while it is pressed. */
export const addDownAppearance = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    links(document)[0].set(
      name('AP'),
      document.context.obj({ N: addForm(document, ''), D: addForm(document, '') }),
    );
  });
