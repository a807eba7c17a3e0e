import { edit } from '../edit/edit.ts';
import { addForm, elements, links, name, refOf } from '../edit/objects.ts';

/** Makes a square that says nothing of a link, tagged as an annotation. */
export const dropAnnotationDescription = (bytes: Uint8Array) =>
  edit(bytes, (document) => {
    const [link] = links(document);
    link.set(name('Subtype'), name('Square'));
    link.set(name('AP'), document.context.obj({ N: addForm(document, '') }));
    for (const key of ['Contents', 'Dest', 'A']) link.delete(name(key));
    for (const element of elements(document, 'Link'))
      if (element.toString().includes(refOf(document, link).toString()))
        element.set(name('S'), name('Annot'));
  });
